/* The two-wire bus (I2C) to the motion sensor: one transfer at a time, the CPU asleep meanwhile. */
#ifndef PLUMBLINE_TWI_H
#define PLUMBLINE_TWI_H

#include <stdbool.h>
#include <stdint.h>

void twi_start(void);

/* Writes one register; returns whether the sensor took it. */
bool twi_write(uint8_t address, uint8_t reg, uint8_t value);

/* Reads so many registers, at least one, from this one on; returns whether the sensor gave them. */
bool twi_read(uint8_t address, uint8_t reg, uint8_t *into, uint8_t count);

#endif
