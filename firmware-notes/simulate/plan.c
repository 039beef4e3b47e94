#include "plan.h"

#include <err.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>

static const char *const HELP =
    "Usage: simulate [options] firmware.elf\n"
    "Prints 'port /dev/pts/N', powers the board on when somebody opens that port, as a Nano is reset then,\n"
    "and prints every edge of the motor as 'motor 0|1 SECONDS'.\n"
    "  --recording FILE   what the sensor feels, CSV; - for standard input (the default)\n"
    "  --row-per-read     give the n-th row to the n-th reading; without it, rows come by their times\n"
    "  --await-byte       power the board on when a host sends its first byte, which the board does not hear\n"
    "  --mhz N            the CPU's clock, 16 or 8 (16)\n"
    "  --speed X          so many times as fast as real time, 0 for as fast as it goes (1)\n"
    "  --seconds S        stop after so many seconds of the board's time\n"
    "  --last-words TEXT  when stopped, say so on the cable, and wait for the host to close the port\n"
    "  --ppm N            the board's clock is fast by so many millionths\n"
    "  --who-am-i HEX     what the motion sensor calls itself (68)\n"
    "  --unplug FROM,TO   the motion sensor is unplugged from second FROM to TO\n"
    "  --brown-out AT     the motion sensor loses its power for an instant\n"
    "  --hang AT          the board's tick stops for good, as if the program hung; a reset cures it\n"
    "  --corrupt N        flip one bit in every N-th byte that the board sends\n";

static const struct option KNOWN[] = {
    {"recording", required_argument, NULL, 'r'},  {"row-per-read", no_argument, NULL, 'n'},
    {"mhz", required_argument, NULL, 'm'},        {"speed", required_argument, NULL, 'x'},
    {"seconds", required_argument, NULL, 's'},    {"ppm", required_argument, NULL, 'p'},
    {"who-am-i", required_argument, NULL, 'w'},   {"unplug", required_argument, NULL, 'u'},
    {"brown-out", required_argument, NULL, 'b'},  {"hang", required_argument, NULL, 'h'},
    {"corrupt", required_argument, NULL, 'c'},    {"await-byte", no_argument, NULL, 'a'},
    {"last-words", required_argument, NULL, 'l'}, {NULL, 0, NULL, 0},
};

static double number(const char *text)
{
    char *end;
    double value = strtod(text, &end);
    if (end == text || *end != '\0') {
        errx(2, "not a number: %s", text);
    }
    return value;
}

static uint8_t hex_byte(const char *text)
{
    char *end;
    unsigned long value = strtoul(text, &end, 16);
    if (end == text || *end != '\0' || value > 0xFF) {
        errx(2, "not a byte in hexadecimal: %s", text);
    }
    return (uint8_t)value;
}

static void read_span(const char *text, double *from, double *to)
{
    if (sscanf(text, "%lf,%lf", from, to) != 2) {
        errx(2, "not FROM,TO: %s", text);
    }
}

static void set(struct plan *plan, int option)
{
    switch (option) {
    case 'r': plan->recording = optarg; break;
    case 'n': plan->row_per_read = true; break;
    case 'l': plan->last_words = optarg; break;
    case 'a': plan->await_byte = true; break;
    case 'm': plan->mhz = number(optarg); break;
    case 'x': plan->speed = number(optarg); break;
    case 's': plan->seconds = number(optarg); break;
    case 'p': plan->ppm = number(optarg); break;
    case 'w': plan->who_am_i = hex_byte(optarg); break;
    case 'u': read_span(optarg, &plan->unplug, &plan->plug); break;
    case 'b': plan->brown_out = number(optarg); break;
    case 'h': plan->hang = number(optarg); break;
    case 'c': plan->corrupt_every = (unsigned long)number(optarg); break;
    default: fputs(HELP, stderr); exit(2);
    }
}

struct plan plan_read(int count, char **options)
{
    struct plan plan = {
        .recording = "-",
        .who_am_i = 0x68,
        .mhz = 16,
        .speed = 1,
        .seconds = NEVER,
        .unplug = NEVER,
        .plug = NEVER,
        .brown_out = NEVER,
        .hang = NEVER,
    };
    for (int option; (option = getopt_long(count, options, "", KNOWN, NULL)) != -1;) {
        set(&plan, option);
    }
    if (optind != count - 1) {
        fputs(HELP, stderr);
        exit(2);
    }
    plan.firmware = options[optind];
    return plan;
}
