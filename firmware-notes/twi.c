#include "twi.h"

#include <avr/cpufunc.h>
#include <avr/interrupt.h>
#include <avr/io.h>
#include <util/delay.h>
#include <util/twi.h>

#include "clock.h"

/* 100 kHz: a sample takes 2.7 ms of every 20, and a bus on hand-soldered wires with the weak pull-ups of a breakout board
   has four times the margin of the fast mode. SCL = F_CPU / (16 + 2 * TWBR) (data sheet, "Bit Rate Generator Unit"). */
#define BUS_HZ 100000UL
#define BIT_RATE ((F_CPU / BUS_HZ - 16) / 2)

/* The longest transfer, 14 registers, is 18 bytes of 9 bits: 1.7 ms. Nothing holds the clock line for longer than that
   but a sensor that hangs. */
#define TIMEOUT_MS 5

#define SDA _BV(PORTC4)
#define SCL _BV(PORTC5)

#define HALF_BIT_US 5

enum { RUNNING, DONE, FAILED };

/* Belongs to the main program before a transfer begins and after it has ended, to the interrupt meanwhile. The compiler
   knows nothing of that and may move plain memory past the volatile registers; the barriers in transfer() forbid it. */
static struct {
    uint8_t address;
    uint8_t reg;
    uint8_t *bytes;
    uint8_t count;
    uint8_t at;
    bool reading;
    bool addressed; /* the register's number has been sent */
} job;

static volatile uint8_t state; /* one byte, so that it is read at one blow */

#define GO(extra) (TWCR = _BV(TWINT) | _BV(TWEN) | _BV(TWIE) | (extra))

static void end(uint8_t outcome)
{
    TWCR = _BV(TWINT) | _BV(TWEN) | _BV(TWSTO);
    state = outcome;
    clock_wake();
}

/* What was sent last was acknowledged: goes on with the register's number, the direction, or the next byte. */
static void acknowledged(void)
{
    if (!job.addressed) {
        job.addressed = true;
        TWDR = job.reg;
        GO(0);
    } else if (job.reading) {
        GO(_BV(TWSTA));
    } else if (job.at < job.count) {
        TWDR = job.bytes[job.at++];
        GO(0);
    } else {
        end(DONE);
    }
}

/* The last byte wanted is not acknowledged, which tells the sensor to let go of the bus. */
static void want_next(void)
{
    GO(job.at + 1 < job.count ? _BV(TWEA) : 0);
}

/* By interrupt, not by polling TWINT: it lets the CPU sleep, and simavr 1.6 does not clear a polled TWINT (buserror/simavr
   #453). The same version answers the address with the status of a data byte; both mean the same here. */
ISR(TWI_vect)
{
    switch (TW_STATUS) {
    case TW_START:
        TWDR = job.address << 1 | TW_WRITE;
        GO(0);
        break;
    case TW_REP_START:
        TWDR = job.address << 1 | TW_READ;
        GO(0);
        break;
    case TW_MT_SLA_ACK:
    case TW_MT_DATA_ACK:
        acknowledged();
        break;
    case TW_MR_SLA_ACK:
        want_next();
        break;
    case TW_MR_DATA_ACK:
        job.bytes[job.at++] = TWDR;
        want_next();
        break;
    case TW_MR_DATA_NACK:
        job.bytes[job.at++] = TWDR;
        end(DONE);
        break;
    default: /* not acknowledged, arbitration lost, bus error */
        end(FAILED);
        break;
    }
}

/* A sensor that was cut off in the middle of a byte holds the data line low and waits for the clock. Nine clocks and a
   stop set it free (I2C specification UM10204, "Bus clear"). Lines are only ever pulled low: the pull-ups go to 3.3 V. */
static void free_bus(void)
{
    TWCR = 0;
    PORTC &= ~(SDA | SCL);
    DDRC &= ~SDA;
    for (uint8_t i = 0; i < 9; i++) {
        DDRC |= SCL;
        _delay_us(HALF_BIT_US);
        DDRC &= ~SCL;
        _delay_us(HALF_BIT_US);
    }
    DDRC |= SDA;
    _delay_us(HALF_BIT_US);
    DDRC &= ~SDA;
    _delay_us(HALF_BIT_US);
}

static bool transfer(void)
{
    uint32_t begun = clock_ms();
    while (TWCR & _BV(TWSTO)) { /* the stop of the transfer before; no interrupt tells its end */
        if (clock_ms() - begun > TIMEOUT_MS) {
            free_bus();
        }
    }
    job.at = 0;
    job.addressed = false;
    state = RUNNING;
    _MemoryBarrier();
    GO(_BV(TWSTA));
    while (state == RUNNING) {
        clock_sleep();
        if (clock_ms() - begun > TIMEOUT_MS) {
            free_bus();
            return false;
        }
    }
    _MemoryBarrier();
    return state == DONE;
}

void twi_start(void)
{
    free_bus();
    TWSR = 0;
    TWBR = BIT_RATE;
}

bool twi_write(uint8_t address, uint8_t reg, uint8_t value)
{
    job.address = address;
    job.reg = reg;
    job.bytes = &value;
    job.count = 1;
    job.reading = false;
    return transfer();
}

bool twi_read(uint8_t address, uint8_t reg, uint8_t *into, uint8_t count)
{
    job.address = address;
    job.reg = reg;
    job.bytes = into;
    job.count = count;
    job.reading = true;
    return transfer();
}
