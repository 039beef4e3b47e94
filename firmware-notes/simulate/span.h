/* The least and the most of what was measured. */
#ifndef SIMULATE_SPAN_H
#define SIMULATE_SPAN_H

#include <math.h>

struct span {
    double least;
    double most;
};

#define SPAN_OF_NOTHING {INFINITY, -INFINITY}

static inline void span_add(struct span *span, double value)
{
    span->least = fmin(span->least, value);
    span->most = fmax(span->most, value);
}

#endif
