/* The motion sensor: an MPU-6050 or one of the chips that are sold as such. */
#ifndef PLUMBLINE_IMU_H
#define PLUMBLINE_IMU_H

#include <stdbool.h>
#include <stdint.h>

struct imu_sample {
    int16_t accel_mg[3];
    int16_t rate_ddps[3]; /* tenths of a degree a second */
};

enum imu_news {
    IMU_NOTHING, /* no sample this time, and nothing new about it */
    IMU_SAMPLE,
    IMU_GONE, /* said again every second for as long as it is so */
    IMU_BACK
};

/* Looks for the sensor and sets it up for so many samples a second; afterwards too, when the rate changes. */
void imu_start(uint16_t hz);

/* Reads a sample, or goes on looking for a sensor that is not there. To be called whenever a sample is due. */
enum imu_news imu_read(struct imu_sample *sample);

/* What the sensor says it is: 0x68 for an MPU-6050, other numbers for its kin. 0 until one has answered. */
uint8_t imu_id(void);

#endif
