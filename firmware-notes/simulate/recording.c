#include "recording.h"

#include <err.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COLUMNS 7
#define LEAST_COLUMNS 4

/* Returns how many numbers the line begins with, separated by commas. */
static int numbers(const char *line, double into[COLUMNS])
{
    int count = 0;
    for (const char *at = line; count < COLUMNS; at++) {
        char *end;
        into[count] = strtod(at, &end);
        if (end == at) {
            break;
        }
        count++;
        at = end;
        if (*at != ',') {
            break;
        }
    }
    return count;
}

static void add(struct recording *recording, const double values[COLUMNS], int count)
{
    if ((recording->count & (recording->count - 1)) == 0) {
        size_t room = recording->count == 0 ? 1 : 2 * recording->count;
        recording->rows = realloc(recording->rows, room * sizeof *recording->rows);
        if (recording->rows == NULL) {
            err(1, "no memory for the recording");
        }
    }
    struct row *row = &recording->rows[recording->count++];
    memset(row, 0, sizeof *row);
    row->time_s = values[0];
    memcpy(row->accel_g, values + 1, sizeof row->accel_g);
    if (count == COLUMNS) {
        memcpy(row->rate_dps, values + LEAST_COLUMNS, sizeof row->rate_dps);
    }
}

struct recording recording_read(const char *path)
{
    FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "r");
    if (file == NULL) {
        err(1, "%s", path);
    }
    struct recording recording = {NULL, 0};
    char line[512];
    while (fgets(line, sizeof line, file) != NULL) {
        double values[COLUMNS];
        int count = numbers(line, values);
        if (count >= LEAST_COLUMNS) {
            add(&recording, values, count);
        }
    }
    fclose(file);
    if (recording.count == 0) {
        errx(1, "%s holds no rows of a recording", path);
    }
    return recording;
}

const struct row *recording_row(const struct recording *recording, size_t number)
{
    return &recording->rows[number < recording->count ? number : recording->count - 1];
}

const struct row *recording_at(const struct recording *recording, double seconds)
{
    double wanted = recording->rows[0].time_s + seconds;
    size_t first = 0;
    size_t end = recording->count;
    while (end - first > 1) {
        size_t middle = (first + end) / 2;
        if (recording->rows[middle].time_s <= wanted) {
            first = middle;
        } else {
            end = middle;
        }
    }
    return &recording->rows[first];
}
