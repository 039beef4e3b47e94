#include "motor.h"

#include <avr/io.h>
#include <stdbool.h>
#include <util/atomic.h>

/* Not PD2 or PD3: held low, they make simavr 1.6 poll INT0 and INT1 in every cycle, which costs it half a processor. */
#define MOTOR _BV(PORTD5)

/* Credit, in quarters of a millisecond of running: one millisecond on costs four, one millisecond off earns one. So the
   motor runs 5 s at a stretch at most (the longest pulse of protocol.md) and a fifth of the time in the long run, whatever a
   host asks for: coin motors are made for short signals, and this one lies in a closed case on somebody's back. */
#define COST 4
#define MOST_CREDIT (5000U * COST)

/* Once the credit is used up the motor rests until there is enough for one second, rather than stutter. */
#define ENOUGH_CREDIT (1000U * COST)

static volatile uint16_t left_ms;
static uint16_t credit = MOST_CREDIT;
static bool resting;

void motor_start(void)
{
    PORTD &= ~MOTOR;
    DDRD |= MOTOR;
}

void motor_run(uint16_t ms)
{
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        left_ms = ms;
    }
}

void motor_tick(void)
{
    if (left_ms != 0 && !resting) {
        left_ms--;
        credit -= COST;
        resting = credit < COST;
        PORTD |= MOTOR;
        return;
    }
    PORTD &= ~MOTOR;
    left_ms = 0;
    if (credit < MOST_CREDIT) {
        credit++;
    }
    resting = resting && credit < ENOUGH_CREDIT;
}

void motor_off(void)
{
    PORTD &= ~MOTOR;
}
