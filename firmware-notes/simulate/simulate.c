/*
 * Runs the real firmware on a simulated ATmega328P with a simulated MPU-6050, and gives it a port of its own.
 *
 * A tool for tests; no part of what is shipped. Linked to libsimavr it falls under that library's licence, GPL-3 or later,
 * as a whole. Written for simavr 1.6, which Debian has; what that version does wrong is told in ../README.md.
 */
#define _GNU_SOURCE
#include <err.h>
#include <getopt.h>
#include <math.h>
#include <simavr/avr_ioport.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cable.h"
#include "mpu6050.h"
#include "recording.h"

#define TIMSK1 0x6F /* address in data space */
#define MOTOR_PORT 'D'
#define MOTOR_PIN 5
#define NEVER INFINITY

/* How often the host looks at the cable, and lets real time catch up. */
#define PASSES_PER_S 1000
#define SHORTEST_NAP_S 0.0005

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

struct plan {
    const char *firmware;
    const char *recording;
    const char *last_words;
    bool await_byte;
    double mhz;
    double speed;
    double seconds;
    double ppm;
    double unplug;
    double plug;
    double brown_out;
    double hang;
};

static struct plan plan = {
    .recording = "-",
    .mhz = 16,
    .speed = 1,
    .seconds = NEVER,
    .unplug = NEVER,
    .plug = NEVER,
    .brown_out = NEVER,
    .hang = NEVER,
};
static struct mpu6050 sensor = {.who_am_i = 0x68};
static struct cable cable;
static avr_t *avr;
static avr_cycle_count_t asleep;

static double now_s(void)
{
    return (double)avr->cycle / avr->frequency;
}

static double wall_s(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
}

static double number(const char *text)
{
    char *end;
    double value = strtod(text, &end);
    if (end == text || *end != '\0') {
        errx(2, "not a number: %s", text);
    }
    return value;
}

static void read_span(const char *text, double *from, double *to)
{
    if (sscanf(text, "%lf,%lf", from, to) != 2) {
        errx(2, "not FROM,TO: %s", text);
    }
}

static void set(int option)
{
    switch (option) {
    case 'r': plan.recording = optarg; break;
    case 'n': sensor.row_per_read = true; break;
    case 'l': plan.last_words = optarg; break;
    case 'a': plan.await_byte = true; break;
    case 'm': plan.mhz = number(optarg); break;
    case 'x': plan.speed = number(optarg); break;
    case 's': plan.seconds = number(optarg); break;
    case 'p': plan.ppm = number(optarg); break;
    case 'w': sensor.who_am_i = (uint8_t)strtoul(optarg, NULL, 16); break;
    case 'u': read_span(optarg, &plan.unplug, &plan.plug); break;
    case 'b': plan.brown_out = number(optarg); break;
    case 'h': plan.hang = number(optarg); break;
    case 'c': cable.corrupt_every = (unsigned long)number(optarg); break;
    default: fputs(HELP, stderr); exit(2);
    }
}

static void read_options(int count, char **options)
{
    static const struct option known[] = {
        {"recording", required_argument, NULL, 'r'}, {"row-per-read", no_argument, NULL, 'n'},
        {"mhz", required_argument, NULL, 'm'},       {"speed", required_argument, NULL, 'x'},
        {"seconds", required_argument, NULL, 's'},   {"ppm", required_argument, NULL, 'p'},
        {"who-am-i", required_argument, NULL, 'w'},  {"unplug", required_argument, NULL, 'u'},
        {"brown-out", required_argument, NULL, 'b'}, {"hang", required_argument, NULL, 'h'},
        {"corrupt", required_argument, NULL, 'c'},   {"await-byte", no_argument, NULL, 'a'},
        {"last-words", required_argument, NULL, 'l'}, {NULL, 0, NULL, 0},
    };
    for (int option; (option = getopt_long(count, options, "", known, NULL)) != -1;) {
        set(option);
    }
    if (optind != count - 1) {
        fputs(HELP, stderr);
        exit(2);
    }
    plan.firmware = options[optind];
}

static void quiet(avr_t *board, const int level, const char *format, va_list arguments)
{
    (void)board;
    if (level == LOG_ERROR) {
        vfprintf(stderr, format, arguments);
    }
}

static void nap_while(bool (*so)(const struct cable *))
{
    const struct timespec nap = {.tv_nsec = 1000000};
    while (so(&cable)) {
        nanosleep(&nap, NULL);
    }
}

/* simavr's own naps after every event; ours are taken in keep_pace. */
static void on_sleep(avr_t *board, avr_cycle_count_t cycles)
{
    (void)board;
    asleep += cycles;
}

static void on_motor(struct avr_irq_t *irq, uint32_t value, void *parameter)
{
    (void)irq;
    (void)parameter;
    static uint32_t before;
    if (value != before) {
        before = value;
        printf("motor %u %.6f\n", value, now_s());
        fflush(stdout);
    }
}

static void build(void)
{
    elf_firmware_t firmware;
    if (elf_read_firmware(plan.firmware, &firmware) != 0) {
        errx(1, "%s is no firmware", plan.firmware);
    }
    strcpy(firmware.mmcu, "atmega328p");
    firmware.frequency = (uint32_t)lround(plan.mhz * 1e6);
    avr = avr_make_mcu_by_name(firmware.mmcu);
    if (avr == NULL) {
        errx(1, "this simavr knows no %s", firmware.mmcu);
    }
    avr_init(avr);
    avr_load_firmware(avr, &firmware);
    avr->sleep = on_sleep;
    avr_irq_register_notify(
        avr_io_getirq(avr, AVR_IOCTL_IOPORT_GETIRQ(MOTOR_PORT), MOTOR_PIN), on_motor, NULL);
}

/* Absolute, so that no nap adds to the error of the one before; short waits are left to add up. */
static void keep_pace(double started_s)
{
    if (plan.speed == 0) {
        return;
    }
    double due_s = started_s + now_s() / plan.speed / (1 + plan.ppm / 1e6);
    if (due_s - wall_s() > SHORTEST_NAP_S) {
        struct timespec until = {.tv_sec = (time_t)due_s, .tv_nsec = (long)((due_s - floor(due_s)) * 1e9)};
        clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
    }
}

/* What is planned for this moment happens once. */
static void go_by_plan(void)
{
    double now = now_s();
    if (now >= plan.unplug) {
        plan.unplug = NEVER;
        sensor.plugged_in = false;
    }
    if (now >= plan.plug) {
        plan.plug = NEVER;
        mpu6050_power_on(&sensor);
    }
    if (now >= plan.brown_out) {
        plan.brown_out = NEVER;
        mpu6050_power_on(&sensor);
    }
    if (now >= plan.hang) {
        plan.hang = NEVER;
        avr->data[TIMSK1] = 0;
    }
}

/* Passing is done here and not by a timer of simavr, as a reset by the watchdog drops all of those. */
static void run(void)
{
    double started_s = wall_s();
    avr_cycle_count_t next = 0;
    while (now_s() < plan.seconds) {
        int state = avr_run(avr);
        if (state == cpu_Done || state == cpu_Crashed) {
            errx(1, "the firmware crashed after %.3f s", now_s());
        }
        if (avr->cycle >= next) {
            next = avr->cycle + avr->frequency / PASSES_PER_S;
            go_by_plan();
            cable_pass(&cable);
            keep_pace(started_s);
        }
    }
    cable_pass(&cable);
}

/* A terminal that closes takes with it what has not been read yet. */
static void say_last_words(void)
{
    cable_say(&cable, plan.last_words);
    cable_pass(&cable);
    nap_while(cable_is_heard);
}

/* Whoever opens a port empties its buffers a moment later; a host that wants to miss nothing sends a byte after that. */
static void wait_for_host(void)
{
    nap_while(plan.await_byte ? cable_is_still : cable_is_alone);
}

int main(int count, char **options)
{
    read_options(count, options);
    struct recording recording = recording_read(plan.recording);
    sensor.recording = &recording;
    avr_global_logger_set(quiet);
    build();
    mpu6050_start(&sensor, avr);
    cable_start(&cable);
    cable_connect(&cable, avr);
    printf("port %s\n", cable.port);
    fflush(stdout);
    wait_for_host();
    run();
    if (plan.last_words != NULL) {
        say_last_words();
    }
    printf("ran %.3f s, awake %.2f %%, %lu bytes sent, %lu unheard, %lu corrupted, %zu readings\n", now_s(),
           100 - 100.0 * asleep / avr->cycle, cable.sent, cable.unheard, cable.corrupted, sensor.reads);
    return 0;
}
