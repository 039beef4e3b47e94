#define _GNU_SOURCE
#include "cable.h"

#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <simavr/avr_uart.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

#define PATIENCE_MS 100

/* Raw before the first byte: a terminal that echoes would feed the sensor its own sentences. Closed again afterwards, as
   only then does the system tell when somebody opens it. */
static void make_raw(const char *port)
{
    int side = open(port, O_RDWR | O_NOCTTY);
    struct termios settings;
    if (side < 0 || tcgetattr(side, &settings) != 0) {
        err(1, "%s", port);
    }
    cfmakeraw(&settings);
    if (tcsetattr(side, TCSANOW, &settings) != 0) {
        err(1, "%s", port);
    }
    close(side);
}

void cable_start(struct cable *cable)
{
    cable->end = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
    if (cable->end < 0 || grantpt(cable->end) != 0 || unlockpt(cable->end) != 0) {
        err(1, "no pseudo-terminal");
    }
    cable->port = ptsname(cable->end);
    make_raw(cable->port);
}

static void put(struct cable *cable, uint8_t byte)
{
    if (cable->waiting == CABLE_HOLDS) {
        cable_pass(cable);
    }
    cable->out[cable->waiting++] = byte;
}

void cable_say(struct cable *cable, const char *line)
{
    for (const char *at = line; *at != '\0'; at++) {
        put(cable, *at);
    }
    put(cable, '\n');
}

static void on_byte(struct avr_irq_t *irq, uint32_t value, void *parameter)
{
    (void)irq;
    struct cable *cable = parameter;
    uint8_t byte = (uint8_t)value;
    cable->sent++;
    if (cable->corrupt_every != 0 && cable->sent % cable->corrupt_every == 0) {
        byte ^= 1 << cable->corrupted++ % 8;
    }
    put(cable, byte);
}

static void on_ready(struct avr_irq_t *irq, uint32_t value, void *parameter)
{
    (void)irq;
    (void)value;
    ((struct cable *)parameter)->ready = true;
}

static void on_full(struct avr_irq_t *irq, uint32_t value, void *parameter)
{
    (void)irq;
    (void)value;
    ((struct cable *)parameter)->ready = false;
}

void cable_connect(struct cable *cable, avr_t *avr)
{
    uint32_t flags = 0; /* print nothing by itself, and never nap */
    avr_ioctl(avr, AVR_IOCTL_UART_SET_FLAGS('0'), &flags);
    cable->uart = avr_io_getirq(avr, AVR_IOCTL_UART_GETIRQ('0'), 0);
    cable->ready = true;
    avr_irq_register_notify(cable->uart + UART_IRQ_OUTPUT, on_byte, cable);
    avr_irq_register_notify(cable->uart + UART_IRQ_OUT_XON, on_ready, cable);
    avr_irq_register_notify(cable->uart + UART_IRQ_OUT_XOFF, on_full, cable);
}

static short events(const struct cable *cable, short wanted, int wait_ms)
{
    struct pollfd poll_end = {.fd = cable->end, .events = wanted};
    return poll(&poll_end, 1, wait_ms) < 0 ? POLLHUP : poll_end.revents;
}

bool cable_is_heard(const struct cable *cable)
{
    return (events(cable, POLLOUT, 0) & POLLHUP) == 0;
}

bool cable_is_alone(const struct cable *cable)
{
    return !cable_is_heard(cable);
}

bool cable_is_still(const struct cable *cable)
{
    uint8_t bytes[256];
    return read(cable->end, bytes, sizeof bytes) <= 0;
}

static void pass_to_host(struct cable *cable)
{
    size_t done = 0;
    while (done < cable->waiting) {
        if (!cable_is_heard(cable)) {
            cable->unheard += cable->waiting - done;
            break;
        }
        ssize_t count = write(cable->end, cable->out + done, cable->waiting - done);
        if (count > 0) {
            done += count;
        } else if (errno == EAGAIN) {
            events(cable, POLLOUT, PATIENCE_MS);
        }
    }
    cable->waiting = 0;
}

static void pass_to_sensor(struct cable *cable)
{
    uint8_t byte;
    while (cable->ready && read(cable->end, &byte, 1) == 1) {
        avr_raise_irq(cable->uart + UART_IRQ_INPUT, byte);
    }
}

void cable_pass(struct cable *cable)
{
    pass_to_host(cable);
    pass_to_sensor(cable);
}
