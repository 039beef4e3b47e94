/* The serial line: sentences of protocol.md out and in. */
#ifndef PLUMBLINE_LINE_H
#define PLUMBLINE_LINE_H

#include <stdbool.h>
#include <stdint.h>

/* The longest sample with every field at its widest, from the dollar sign to the line feed: five digits of number, ten of
   time, three accelerations like -8000 and three rates like -9990. */
#define LINE_LONGEST_SAMPLE 64

/* Opens the line and sends a line feed, so that the first sentence is not glued to one that a reset has cut. */
void line_start(void);

/* Writes one sentence: begin with its type, add fields, end it. It is sent whole, or left out when there is no room. */
void line_begin(const char *type);
void line_add_number(int32_t value);
void line_add_time(uint32_t value);
void line_add_text(const char *text);
void line_end(void);

/* Takes what has come in, up to the end of the next good sentence; returns its body, three letters and fields, valid until
   the next call, or null when there is none yet. */
char *line_read(void);

#endif
