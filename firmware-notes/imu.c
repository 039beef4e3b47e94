#include "imu.h"

#include <string.h>

#include "clock.h"
#include "twi.h"

/* Registers and their values: "MPU-6000 and MPU-6050 Register Map and Descriptions" RM-MPU-6000A-00, revision 4.2. */
#define ADDRESS 0x68 /* AD0 low, as breakout boards have it */
#define SMPLRT_DIV 0x19 /* 4.2 */
#define CONFIG 0x1A /* 4.3; GYRO_CONFIG (4.4) and ACCEL_CONFIG (4.5) follow it */
#define GYRO_CONFIG 0x1B
#define ACCEL_CONFIG 0x1C
#define ACCEL_CONFIG_2 0x1D /* "MPU-6500 Register Map", register 29; the MPU-6050 has nothing there */
#define ACCEL_XOUT_H 0x3B /* 4.17 to 4.19: six bytes of acceleration, two of temperature, six of rate */
#define PWR_MGMT_1 0x6B
#define WHO_AM_I 0x75

#define MPU_6050 0x68
#define AWAKE_BY_GYRO_CLOCK 0x01 /* not asleep; clock from the gyroscope, which the data sheet recommends */
#define FS_1000_DPS 0x10 /* 32.8 LSB a degree a second */
#define AFS_8_G 0x10 /* 4096 LSB a g; heel strikes of a brisk walk pass 2 g */
#define EVERY_MS 0x00 /* new values at 1 kHz, so that none read is older than 1 ms */

/* Gyroscope start-up is 30 ms (product specification PS-MPU-6000A-00 revision 3.4, 6.1). */
#define SETTLE_MS 50

#define RETRY_MS 100
#define REMIND_MS 1000

/* One missed reading is a spark, three in a row are a sensor that has gone. */
#define MISSES_TO_BE_GONE 3

static uint8_t config[3] = {0, FS_1000_DPS, AFS_8_G}; /* what CONFIG, GYRO_CONFIG and ACCEL_CONFIG have to hold */
static uint8_t id;
static bool present;
static bool told_gone;
static uint8_t misses;
static uint32_t ready_ms; /* present: when values are good; else: when to look again */
static uint32_t remind_ms;

static bool has_passed(uint32_t when_ms)
{
    return (int32_t)(clock_ms() - when_ms) >= 0;
}

/* The widest low-pass filter that lets nothing through above half the rate: DLPF_CFG of 4.3, bandwidth of the
   accelerometer 44, 21, 10 or 5 Hz. */
static uint8_t filter(uint16_t hz)
{
    return hz >= 88 ? 3 : hz >= 42 ? 4 : hz >= 20 ? 5 : 6;
}

static bool is_configured(void)
{
    uint8_t held[sizeof config];
    return twi_read(ADDRESS, CONFIG, held, sizeof held) && memcmp(held, config, sizeof held) == 0;
}

/* Sets up whatever answers and has these registers. Of 20 modules bought as MPU-6050, 13 called themselves 0x98
   (ElectronicCats/mpu6050 #21); others are 0x70 (MPU-6500). All work alike, so the name is told and not judged; 0x00 and
   0xFF are a dead bus. The MPU-6500 and later filter acceleration by a register of its own. */
static bool set_up(void)
{
    uint8_t who;
    bool answered = twi_write(ADDRESS, PWR_MGMT_1, AWAKE_BY_GYRO_CLOCK) && twi_read(ADDRESS, WHO_AM_I, &who, 1);
    if (!answered || who == 0x00 || who == 0xFF) {
        return false;
    }
    id = who;
    return twi_write(ADDRESS, SMPLRT_DIV, EVERY_MS) && twi_write(ADDRESS, CONFIG, config[0])
           && twi_write(ADDRESS, GYRO_CONFIG, config[1]) && twi_write(ADDRESS, ACCEL_CONFIG, config[2])
           && (who == MPU_6050 || twi_write(ADDRESS, ACCEL_CONFIG_2, config[0])) && is_configured();
}

static enum imu_news say_gone(void)
{
    told_gone = true;
    remind_ms = clock_ms() + REMIND_MS;
    return IMU_GONE;
}

static enum imu_news look(void)
{
    if (has_passed(ready_ms)) {
        present = set_up();
        ready_ms = clock_ms() + (present ? SETTLE_MS : RETRY_MS);
        misses = 0;
    }
    if (present) {
        bool back = told_gone;
        told_gone = false;
        return back ? IMU_BACK : IMU_NOTHING;
    }
    return told_gone && !has_passed(remind_ms) ? IMU_NOTHING : say_gone();
}

/* Looks again when the next sample is due; so even a sensor that is back at once is told to have been gone. */
static enum imu_news lose(void)
{
    present = false;
    ready_ms = clock_ms();
    return say_gone();
}

void imu_start(uint16_t hz)
{
    config[0] = filter(hz);
    present = !told_gone && set_up();
    ready_ms = clock_ms() + (present ? SETTLE_MS : 0);
    misses = 0;
}

static int16_t word(const uint8_t *high_first)
{
    return (int16_t)((uint16_t)high_first[0] << 8 | high_first[1]);
}

/* LSB * 1000 / 4096 */
static int16_t to_mg(int16_t raw)
{
    return (int16_t)(((int32_t)raw * 125 + 256) >> 9);
}

/* LSB * 10 / 32.8 */
static int16_t to_ddps(int16_t raw)
{
    int32_t scaled = (int32_t)raw * 25;
    return (int16_t)((scaled + (scaled < 0 ? -41 : 41)) / 82);
}

/* A loose wire may take the sensor's supply away for a moment: it then answers as if nothing had been, but with the ranges
   of its first power-on, and every value would be wrong fourfold. So what it is set to is read back after the values. */
enum imu_news imu_read(struct imu_sample *sample)
{
    uint8_t raw[14];
    if (!present) {
        return look();
    }
    if (!has_passed(ready_ms)) {
        return IMU_NOTHING;
    }
    if (!twi_read(ADDRESS, ACCEL_XOUT_H, raw, sizeof raw)) {
        return ++misses < MISSES_TO_BE_GONE ? IMU_NOTHING : lose();
    }
    if (!is_configured()) {
        return lose();
    }
    misses = 0;
    for (uint8_t i = 0; i < 3; i++) {
        sample->accel_mg[i] = to_mg(word(raw + 2 * i));
        sample->rate_ddps[i] = to_ddps(word(raw + 8 + 2 * i));
    }
    return IMU_SAMPLE;
}

uint8_t imu_id(void)
{
    return id;
}
