/* The cable: a pseudo-terminal on one end, the simulated UART on the other. */
#ifndef SIMULATE_CABLE_H
#define SIMULATE_CABLE_H

#include <simavr/sim_avr.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CABLE_HOLDS 65536

struct cable {
    int end; /* the pseudo-terminal's other side */
    const char *port;
    avr_irq_t *uart;
    uint8_t out[CABLE_HOLDS];
    size_t waiting;
    bool ready; /* the UART takes a byte */
    unsigned long sent;
    unsigned long corrupt_every; /* flip a bit in every so many-th byte to the host; 0: in none */
    unsigned long corrupted;
    unsigned long unheard; /* bytes said while nobody had the port open */
};

/* Makes the port. The struct has to stay where it is. */
void cable_start(struct cable *cable);

/* Plugs it into the board's UART 0. */
void cable_connect(struct cable *cable, avr_t *avr);

/* Whether somebody has the port open, or nobody. */
bool cable_is_heard(const struct cable *cable);
bool cable_is_alone(const struct cable *cable);

/* Whether nobody has sent anything; forgets what it was. */
bool cable_is_still(const struct cable *cable);

/* Says a line that does not come from the board. */
void cable_say(struct cable *cable, const char *line);

/* Passes on what has been said meanwhile, both ways. Waits for a host that has the port open but does not read: so nothing
   is lost between simulator and test, however fast the one runs. Bytes that nobody hears are lost, as on a real wire. */
void cable_pass(struct cable *cable);

#endif
