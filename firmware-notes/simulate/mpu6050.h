/* An MPU-6050 on the simulated bus, as far as the firmware can tell. */
#ifndef SIMULATE_MPU6050_H
#define SIMULATE_MPU6050_H

#include <simavr/sim_avr.h>
#include <stdbool.h>
#include <stdint.h>

#include "recording.h"

struct mpu6050 {
    avr_t *avr;
    avr_irq_t *bus;
    const struct recording *recording;
    bool row_per_read; /* the n-th reading is the n-th row, whenever it comes; else rows come by their times */
    uint8_t who_am_i;
    bool plugged_in;
    uint8_t registers[128];
    uint8_t pointer;
    bool pointed; /* the register's number has come since the start of this transfer */
    bool selected;
    size_t reads;
    double read_s; /* when the last reading began, in the board's time */
};

/* Puts the sensor on the bus. The struct has to stay where it is. */
void mpu6050_start(struct mpu6050 *sensor, avr_t *avr);

/* Plugs it in: it begins with the values of its power-on. */
void mpu6050_power_on(struct mpu6050 *sensor);

#endif
