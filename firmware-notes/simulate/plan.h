/* What the simulator is asked to do: its options. */
#ifndef SIMULATE_PLAN_H
#define SIMULATE_PLAN_H

#include <math.h>
#include <stdbool.h>
#include <stdint.h>

#define NEVER INFINITY

/* Times are seconds of the board's own time since it was powered on. */
struct plan {
    const char *firmware;
    const char *recording;
    const char *last_words; /* or null */
    bool row_per_read;
    bool await_byte;
    uint8_t who_am_i;
    unsigned long corrupt_every; /* 0: no byte */
    double mhz;
    double speed; /* 0: as fast as it goes */
    double seconds;
    double ppm;
    double unplug;
    double plug;
    double brown_out;
    double hang;
};

/* Reads the options, or ends the program with what they are. */
struct plan plan_read(int count, char **options);

#endif
