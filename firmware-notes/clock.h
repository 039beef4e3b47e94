/* The sensor's clock: milliseconds since power-on, and when the next sample is due. */
#ifndef PLUMBLINE_CLOCK_H
#define PLUMBLINE_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

/* Starts ticking, as soon as interrupts are allowed. */
void clock_start(void);

/* Milliseconds since power-on; goes round after 49.7 days, as protocol.md says. */
uint32_t clock_ms(void);

/* Makes samples due so many times a second, on the average exactly. 1 to 1000. */
void clock_set_rate(uint16_t hz);

/* Whether a sample has become due since this was asked last. */
bool clock_sample_due(void);

/* Called by every interrupt that leaves work for the main program. */
void clock_wake(void);

/* Sleeps until there may be work: a tick, a byte, the end of a bus transfer. */
void clock_sleep(void);

#endif
