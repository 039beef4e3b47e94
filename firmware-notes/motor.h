/* The motor on PD5 (D5 of a Nano), by pulses, never for longer than it can stand. */
#ifndef PLUMBLINE_MOTOR_H
#define PLUMBLINE_MOTOR_H

#include <stdint.h>

void motor_start(void);

/* Runs the motor for so many milliseconds from now on, in place of what is left of an earlier pulse. */
void motor_run(uint16_t ms);

/* One millisecond has passed. Called by the clock's interrupt. */
void motor_tick(void);

/* At once and for good: for an interrupt that ends in a reset. */
void motor_off(void);

#endif
