#include "clock.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/sleep.h>
#include <util/atomic.h>

#include "motor.h"

/* Timer 1 counts the CPU clock divided by 64: 4 us at 16 MHz, 8 us at 8 MHz, both a whole share of a millisecond. */
#define PRESCALER 64
#define TICKS_PER_S 1000

#if F_CPU % (PRESCALER * TICKS_PER_S) != 0
#error "This CPU clock has no whole number of timer steps in a millisecond."
#endif

static volatile uint32_t now_ms;
static volatile uint16_t rate_hz = 1;
static volatile bool sample_due;
static volatile bool woken;

/* Adds the rate once a millisecond; whenever this passes 1000 a sample is due. So 30 Hz come 33, 33 and 34 ms apart and
   keep 30 Hz for ever, where a period in whole milliseconds would make 30.3 Hz. Each sample carries its true time. */
ISR(TIMER1_COMPA_vect)
{
    static uint16_t phase;
    now_ms++;
    phase += rate_hz;
    if (phase >= TICKS_PER_S) {
        phase -= TICKS_PER_S;
        sample_due = true;
    }
    motor_tick();
    woken = true;
}

void clock_start(void)
{
    OCR1A = F_CPU / PRESCALER / TICKS_PER_S - 1;
    TCCR1A = 0;
    TCCR1B = _BV(WGM12) | _BV(CS11) | _BV(CS10); /* clear on compare match; divide by 64 */
    TIMSK1 = _BV(OCIE1A);
}

uint32_t clock_ms(void)
{
    uint32_t ms;
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        ms = now_ms;
    }
    return ms;
}

void clock_set_rate(uint16_t hz)
{
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        rate_hz = hz;
    }
}

bool clock_sample_due(void)
{
    bool due = sample_due;
    if (due) {
        sample_due = false;
    }
    return due;
}

void clock_wake(void)
{
    woken = true;
}

/* The instruction after SEI is carried out before any interrupt (data sheet, "Reset and Interrupt Handling"), so none can
   slip in between the look at the flag and the sleep. Idle, because deeper modes stop the UART and the timer. */
void clock_sleep(void)
{
    set_sleep_mode(SLEEP_MODE_IDLE);
    cli();
    while (!woken) {
        sleep_enable();
        sei();
        sleep_cpu();
        sleep_disable();
        cli();
    }
    woken = false;
    sei();
}
