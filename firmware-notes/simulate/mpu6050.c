#include "mpu6050.h"

#include <math.h>
#include <simavr/avr_twi.h>
#include <string.h>

/* "MPU-6000 and MPU-6050 Register Map and Descriptions" RM-MPU-6000A-00, revision 4.2. */
#define ADDRESS 0x68
#define GYRO_CONFIG 0x1B
#define ACCEL_CONFIG 0x1C
#define ACCEL_XOUT_H 0x3B
#define TEMP_OUT_H 0x41
#define GYRO_XOUT_H 0x43
#define PWR_MGMT_1 0x6B
#define WHO_AM_I 0x75
#define SLEEP 0x40
#define RANGE(config) ((config) >> 3 & 3)
#define TWENTY_DEGREES ((20 - 36.53) * 340)

/* Sensitivities as the data sheet rounds them (PS-MPU-6000A-00 revision 3.4, 6.1 and 6.2), from the finest range on. */
static const double LSB_PER_G[] = {16384, 8192, 4096, 2048};
static const double LSB_PER_DPS[] = {131, 65.5, 32.8, 16.4};

void mpu6050_power_on(struct mpu6050 *sensor)
{
    memset(sensor->registers, 0, sizeof sensor->registers);
    sensor->registers[PWR_MGMT_1] = SLEEP;
    sensor->registers[WHO_AM_I] = sensor->who_am_i;
    sensor->plugged_in = true;
}

static void set_word(struct mpu6050 *sensor, int reg, double value)
{
    double clipped = fmin(32767, fmax(-32768, round(value)));
    uint16_t word = (uint16_t)(int16_t)clipped;
    sensor->registers[reg] = word >> 8;
    sensor->registers[reg + 1] = word & 0xFF;
}

/* Values are those of the moment at which a reading begins, in the ranges that the firmware has set; none while asleep. */
static void measure(struct mpu6050 *sensor)
{
    double seconds = (double)sensor->avr->cycle / sensor->avr->frequency;
    const struct row *row = sensor->row_per_read ? recording_row(sensor->recording, sensor->reads)
                                                 : recording_at(sensor->recording, seconds);
    double accel_lsb = LSB_PER_G[RANGE(sensor->registers[ACCEL_CONFIG])];
    double rate_lsb = LSB_PER_DPS[RANGE(sensor->registers[GYRO_CONFIG])];
    double awake = sensor->registers[PWR_MGMT_1] & SLEEP ? 0 : 1;
    sensor->reads++;
    sensor->read_s = seconds;
    for (int axis = 0; axis < 3; axis++) {
        set_word(sensor, ACCEL_XOUT_H + 2 * axis, awake * accel_lsb * row->accel_g[axis]);
        set_word(sensor, GYRO_XOUT_H + 2 * axis, awake * rate_lsb * row->rate_dps[axis]);
    }
    set_word(sensor, TEMP_OUT_H, awake * TWENTY_DEGREES);
}

static void answer(struct mpu6050 *sensor, uint8_t message, uint8_t address, uint8_t byte)
{
    avr_raise_irq(sensor->bus + TWI_IRQ_INPUT, avr_twi_irq_msg(message, address, byte));
}

static void take(struct mpu6050 *sensor, uint8_t byte)
{
    if (!sensor->pointed) {
        sensor->pointer = byte % sizeof sensor->registers;
        sensor->pointed = true;
        return;
    }
    if (sensor->pointer != WHO_AM_I) {
        sensor->registers[sensor->pointer] = byte;
    }
    sensor->pointer = (sensor->pointer + 1) % sizeof sensor->registers;
}

static uint8_t give(struct mpu6050 *sensor)
{
    if (sensor->pointer == ACCEL_XOUT_H) {
        measure(sensor);
    }
    uint8_t byte = sensor->registers[sensor->pointer];
    sensor->pointer = (sensor->pointer + 1) % sizeof sensor->registers;
    return byte;
}

/* What the firmware does on the bus; whoever is not answered at once is taken for not there. */
static void on_bus(struct avr_irq_t *irq, uint32_t value, void *parameter)
{
    (void)irq;
    struct mpu6050 *sensor = parameter;
    avr_twi_msg_irq_t bus = {.u.v = value};
    uint8_t message = bus.u.twi.msg;
    uint8_t address = bus.u.twi.addr;
    if (message & TWI_COND_STOP) {
        sensor->selected = false;
    }
    if (message & TWI_COND_START) {
        sensor->selected = sensor->plugged_in && address >> 1 == ADDRESS;
        sensor->pointed = false;
        if (sensor->selected) {
            answer(sensor, TWI_COND_ACK, address, 1);
        }
    }
    if (!sensor->selected || !sensor->plugged_in) {
        return;
    }
    if (message & TWI_COND_WRITE) {
        answer(sensor, TWI_COND_ACK, address, 1);
        take(sensor, bus.u.twi.data);
    }
    if (message & TWI_COND_READ) {
        answer(sensor, TWI_COND_READ, address, give(sensor));
    }
}

void mpu6050_start(struct mpu6050 *sensor, avr_t *avr)
{
    sensor->avr = avr;
    sensor->bus = avr_io_getirq(avr, AVR_IOCTL_TWI_GETIRQ(0), 0);
    avr_irq_register_notify(sensor->bus + TWI_IRQ_OUTPUT, on_bus, sensor);
    mpu6050_power_on(sensor);
}
