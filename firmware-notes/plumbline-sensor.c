/*
 * The firmware of the Plumbline sensor: an ATmega328P (Arduino Nano or Pro Mini), an MPU-6050 and a coin motor.
 *
 * Says what protocol.md says, 50 times a second. Built by the Makefile beside it; README.md tells what to solder and how
 * to flash it. "Data sheet" is that of the ATmega48A/PA/88A/PA/168A/PA/328/P, Microchip DS40002061.
 */
#include <avr/boot.h>
#include <avr/interrupt.h>
#include <avr/io.h>
#include <avr/power.h>
#include <avr/wdt.h>
#include <stdlib.h>
#include <string.h>
#include <util/crc16.h>

#include "clock.h"
#include "imu.h"
#include "line.h"
#include "motor.h"
#include "twi.h"

#define DEVICE "plumbline-nano"
#define VERSION "1.0.0 imu-"

#define USUAL_HZ 50

/* What the line can carry when every field is at its widest: 10 bits a byte. A rate beyond it would lose samples just when
   there is most to see, and protocol.md lets a sensor take the nearest rate that it can. 60 Hz at 38400 baud, 180 at 115200. */
#define MOST_HZ (BAUD / 10 / LINE_LONGEST_SAMPLE)

/* The limits of protocol.md. */
#define LEAST_ASKED_HZ 10
#define MOST_ASKED_HZ 200
#define LEAST_PULSE_MS 1
#define MOST_PULSE_MS 5000

static uint16_t sequence;

/* Survive a reset. The watchdog leaves its mark in memory as well as in MCUSR, because Optiboot clears MCUSR before this
   program sees it, and opening the port resets the board too: only the mark tells the two apart. */
#define BITTEN 0x57415546UL
static uint32_t watchdog_mark __attribute__((section(".noinit")));
static uint8_t reset_cause __attribute__((section(".noinit")));

/* Runs before main. After its reset the watchdog goes on with its shortest time, 16 ms, until it is switched off, and it
   cannot be while WDRF is set (data sheet, "Watchdog System Reset"). */
void note_reset(void) __attribute__((naked, used, section(".init3")));
void note_reset(void)
{
    reset_cause = MCUSR;
    MCUSR = 0;
    wdt_disable();
}

/* Nobody has reset the watchdog for half a second: the program hangs. It begins again from the reset vector rather than
   wait for the reset itself: that would go through the boot loader, and the old one of many Nanos does not switch the
   watchdog off and is caught by it for good (arduino/Arduino #4492). A program that does not even take interrupts any more
   is reset half a second later; no boot loader can help it otherwise. */
ISR(WDT_vect, ISR_NAKED)
{
    motor_off();
    watchdog_mark = BITTEN;
    __asm__ volatile("jmp 0" ::: "memory");
}

/* Interrupt first, then reset, after 0.5 s each (data sheet, "WDTCSR": a timed sequence, interrupts being off). */
static void watchdog_start(void)
{
    wdt_reset();
    WDTCSR = _BV(WDCE) | _BV(WDE);
    WDTCSR = _BV(WDE) | _BV(WDIE) | _BV(WDP2) | _BV(WDP0);
}

static bool was_bitten(void)
{
    bool bitten = watchdog_mark == BITTEN || (reset_cause & _BV(WDRF)) != 0;
    watchdog_mark = 0;
    return bitten && (reset_cause & _BV(PORF)) == 0;
}

/* Saves what little there is to save, and lets no input float (data sheet, "Unconnected Pins"). Not PB5, which has the
   board's lamp on it. PC4 and PC5 are the bus and have pull-ups of their own, to 3.3 V. */
static void quieten(void)
{
    ACSR = _BV(ACD);
    power_adc_disable();
    power_spi_disable();
    power_timer0_disable();
    power_timer2_disable();
    PORTB = _BV(PORTB0) | _BV(PORTB1) | _BV(PORTB2) | _BV(PORTB3) | _BV(PORTB4);
    PORTC = _BV(PORTC0) | _BV(PORTC1) | _BV(PORTC2) | _BV(PORTC3);
    PORTD = _BV(PORTD2) | _BV(PORTD3) | _BV(PORTD4) | _BV(PORTD6) | _BV(PORTD7);
}

static char *hex(uint16_t value, uint8_t digits, char *into)
{
    for (uint8_t i = digits; i-- > 0; value >>= 4) {
        into[i] = "0123456789ABCDEF"[value & 0xF];
    }
    into[digits] = '\0';
    return into;
}

/* Tells one sensor from another: a check over the lot, wafer and position that the factory wrote beside the signature. The
   data sheet documents them for the ATmega328PB only, but the 328P has them in the same place (ricaun/ArduinoUniqueID reads
   them there); a copy of the chip that has none gives the same number every time, which is no worse than none. */
static uint16_t serial_number(void)
{
    uint16_t crc = 0xFFFF;
    for (uint8_t address = 0x0E; address <= 0x17; address++) {
        crc = _crc_xmodem_update(crc, boot_signature_byte_get(address));
    }
    return crc;
}

static uint16_t serial;

static void say_who(void)
{
    char digits[5];
    char version[sizeof VERSION + 4] = VERSION;
    strcat(version, imu_id() == 0 ? "none" : hex(imu_id(), 2, digits));
    line_begin("PLI");
    line_add_text(DEVICE);
    line_add_text(hex(serial, 4, digits));
    line_add_text(version);
    line_end();
}

static void say_fault(const char *code)
{
    line_begin("PLE");
    line_add_text(code);
    line_end();
}

static void say_sample(uint32_t ms, const struct imu_sample *sample)
{
    line_begin("PLB");
    line_add_number(sequence++);
    line_add_time(ms);
    for (uint8_t i = 0; i < 3; i++) {
        line_add_number(sample->accel_mg[i]);
    }
    for (uint8_t i = 0; i < 3; i++) {
        line_add_number(sample->rate_ddps[i]);
    }
    line_end();
}

static void sample(void)
{
    struct imu_sample values;
    uint32_t ms = clock_ms();
    switch (imu_read(&values)) {
    case IMU_SAMPLE:
        say_sample(ms, &values);
        break;
    case IMU_GONE:
        say_fault("imu-gone");
        break;
    case IMU_BACK:
        say_fault("imu-back");
        break;
    case IMU_NOTHING:
        break;
    }
}

static void set_rate(uint16_t hz)
{
    uint16_t granted = hz < MOST_HZ ? hz : MOST_HZ;
    clock_set_rate(granted);
    imu_start(granted);
}

/* The one field of a command, a whole number within the limits; or 0, which no command means. */
static uint16_t field(const char *at, uint16_t least, uint16_t most)
{
    if (*at++ != ',') {
        return 0;
    }
    uint32_t value = 0;
    uint8_t digits = 0;
    for (; *at >= '0' && *at <= '9' && digits < 10; at++, digits++) {
        value = value * 10 + (*at - '0');
        if (value > most) {
            value = most + 1UL; /* too much is too much, and must not wrap round into what is allowed */
        }
    }
    return *at == '\0' && value >= least && value <= most ? (uint16_t)value : 0;
}

/* Passes over what it does not know. */
static void obey(char *command)
{
    if (strcmp(command, "PLQ") == 0) {
        say_who();
    } else if (strncmp(command, "PLV", 3) == 0) {
        uint16_t ms = field(command + 3, LEAST_PULSE_MS, MOST_PULSE_MS);
        if (ms != 0) {
            motor_run(ms);
        }
    } else if (strncmp(command, "PLR", 3) == 0) {
        uint16_t hz = field(command + 3, LEAST_ASKED_HZ, MOST_ASKED_HZ);
        if (hz != 0) {
            set_rate(hz);
        }
    }
}

int main(void)
{
    bool bitten = was_bitten();
    serial = serial_number();
    quieten();
    motor_start();
    watchdog_start();
    line_start();
    clock_start();
    twi_start();
    sei();
    set_rate(USUAL_HZ);
    say_who();
    if (bitten) {
        say_fault("watchdog");
    }
    uint32_t seen_ms = 0;
    for (;;) {
        clock_sleep();
        if (clock_ms() != seen_ms) { /* a program whose clock stands still hangs as well */
            seen_ms = clock_ms();
            wdt_reset();
        }
        for (char *command = line_read(); command != 0; command = line_read()) {
            obey(command);
        }
        if (clock_sample_due()) {
            sample();
        }
    }
}
