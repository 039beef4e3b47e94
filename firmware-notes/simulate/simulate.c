/*
 * Runs the real firmware on a simulated ATmega328P with a simulated MPU-6050, and gives it a port of its own.
 *
 * A tool for tests; no part of what is shipped. Linked to libsimavr it falls under that library's licence, GPL-3 or later,
 * as a whole. Written for simavr 1.6, which Debian has; what that version does wrong is told in ../README.md.
 */
#define _GNU_SOURCE
#include <err.h>
#include <math.h>
#include <simavr/avr_ioport.h>
#include <simavr/avr_uart.h>
#include <simavr/sim_avr.h>
#include <simavr/sim_elf.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "cable.h"
#include "mpu6050.h"
#include "plan.h"
#include "recording.h"
#include "span.h"

#define TIMSK1 0x6F /* address in data space */
#define MOTOR_PORT 'D'
#define MOTOR_PIN 5

/* How often the host looks at the cable, and lets real time catch up. */
#define PASSES_PER_S 1000
#define SHORTEST_NAP_S 0.0005

static struct plan plan;
static struct mpu6050 sensor;
static struct cable cable;
static avr_t *avr;
static avr_cycle_count_t asleep;
static struct span apart_s = SPAN_OF_NOTHING;
static struct span late_s = SPAN_OF_NOTHING;
static uint16_t deepest; /* the lowest that the stack has reached; 0 until the program has set it up */

static double now_s(void)
{
    return (double)avr->cycle / avr->frequency;
}

static void watch_stack(void)
{
    uint16_t at = avr->data[R_SPH] << 8 | avr->data[R_SPL];
    if (deepest == 0 ? at == avr->ramend : at < deepest) {
        deepest = at;
    }
}

static double wall_s(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec + now.tv_nsec / 1e9;
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

/* A sentence ends. The first one after a reading tells it; simavr 1.6 passes a byte on when its sending begins. */
static void on_line_feed(struct avr_irq_t *irq, uint32_t value, void *parameter)
{
    (void)irq;
    (void)parameter;
    static double told_s;
    if (value != '\n' || sensor.read_s == told_s) {
        return;
    }
    if (told_s != 0) {
        span_add(&apart_s, sensor.read_s - told_s);
    }
    span_add(&late_s, now_s() - sensor.read_s);
    told_s = sensor.read_s;
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
    avr_irq_register_notify(
        avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), UART_IRQ_OUTPUT), on_line_feed, NULL);
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
        watch_stack();
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

static void say_how_it_went(void)
{
    if (late_s.most >= late_s.least) {
        printf("readings %.3f to %.3f ms apart, told within %.3f to %.3f ms\n", 1000 * apart_s.least,
               1000 * apart_s.most, 1000 * late_s.least, 1000 * late_s.most);
    }
    printf("stack %u bytes at most\n", avr->ramend - deepest);
    printf("ran %.3f s, awake %.2f %%, %lu bytes sent, %lu unheard, %lu corrupted, %zu readings\n", now_s(),
           100 - 100.0 * asleep / avr->cycle, cable.sent, cable.unheard, cable.corrupted, sensor.reads);
}

int main(int count, char **options)
{
    plan = plan_read(count, options);
    struct recording recording = recording_read(plan.recording);
    sensor.recording = &recording;
    sensor.row_per_read = plan.row_per_read;
    sensor.who_am_i = plan.who_am_i;
    cable.corrupt_every = plan.corrupt_every;
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
    say_how_it_went();
    return 0;
}
