/* A recording of Plumbline, as what the motion sensor is made to feel. */
#ifndef SIMULATE_RECORDING_H
#define SIMULATE_RECORDING_H

#include <stddef.h>

struct row {
    double time_s;
    double accel_g[3];
    double rate_dps[3];
};

struct recording {
    struct row *rows;
    size_t count;
};

/* Reads time_s,ax_g,ay_g,az_g[,gx_dps,gy_dps,gz_dps] from a file, or from standard input where it is called "-". Comments
   and the header are passed over. Ends the program with a sentence when there is nothing to be read. */
struct recording recording_read(const char *path);

/* The row that is newest so many seconds after the first; the last one stays for ever. */
const struct row *recording_at(const struct recording *recording, double seconds);

/* The n-th row; the last one stays for ever. */
const struct row *recording_row(const struct recording *recording, size_t number);

#endif
