#include "line.h"

#include <avr/interrupt.h>
#include <avr/io.h>
#include <stdlib.h>
#include <string.h>
#include <util/atomic.h>
#include <util/crc16.h>

#include "clock.h"

/* 115200 baud is 3.5 % off at 8 MHz, more than two ends that are both a little off bear for sure; README.md says to use
   38400 there (0.2 %). At 16 MHz it is 2.1 % off, as it is with every Arduino program at that speed. */
#define BAUD_TOL 4
#include <util/setbaud.h>

#define OUT_SIZE 256 /* indices are bytes and go round by themselves */
#define IN_SIZE 64   /* 5 ms at 115200 baud: longer than anything keeps the main program */

#define SENTENCE_SIZE 96 /* protocol.md: the longest there is */
#define COMMAND_SIZE 32  /* $PLV with ten digits has 22; what is longer is not for us */
#define CHECK_LENGTH 5   /* a star and four digits */
#define CRC_START 0xFFFF

static volatile uint8_t out[OUT_SIZE];
static volatile uint8_t out_first;
static volatile uint8_t out_end;

static volatile uint8_t in[IN_SIZE];
static volatile uint8_t in_first;
static volatile uint8_t in_end;

static char sentence[SENTENCE_SIZE];
static uint8_t length;

static char command[COMMAND_SIZE];
static uint8_t command_length;
static bool in_command;

ISR(USART_RX_vect)
{
    uint8_t byte = UDR0;
    uint8_t next = (in_end + 1) % IN_SIZE;
    if (next != in_first) {
        in[in_end] = byte;
        in_end = next;
    }
    clock_wake();
}

ISR(USART_UDRE_vect)
{
    if (out_first == out_end) {
        UCSR0B &= ~_BV(UDRIE0);
    } else {
        UDR0 = out[out_first++];
    }
}

/* Puts these bytes into the buffer, or none of them. */
static void send(const char *bytes, uint8_t count)
{
    uint8_t used = out_end - out_first;
    if (count >= OUT_SIZE - used) {
        return;
    }
    uint8_t at = out_end;
    while (count-- > 0) {
        out[at++] = *bytes++;
    }
    ATOMIC_BLOCK(ATOMIC_RESTORESTATE)
    {
        out_end = at;
        UCSR0B |= _BV(UDRIE0);
    }
}

void line_start(void)
{
    UBRR0 = UBRR_VALUE;
#if USE_2X
    UCSR0A = _BV(U2X0);
#endif
    PORTD |= _BV(PORTD0); /* an idle line is high, also where nothing is connected */
    UCSR0C = _BV(UCSZ01) | _BV(UCSZ00); /* 8 bits, no parity, 1 stop bit */
    UCSR0B = _BV(RXEN0) | _BV(TXEN0) | _BV(RXCIE0);
    send("\n", 1);
}

static uint16_t check(const char *bytes, uint8_t count)
{
    uint16_t crc = CRC_START;
    while (count-- > 0) {
        crc = _crc_xmodem_update(crc, *bytes++); /* polynomial 0x1021; from 0xFFFF it is CCITT-FALSE */
    }
    return crc;
}

static char hex_digit(uint8_t value)
{
    return value < 10 ? '0' + value : 'A' + value - 10;
}

static void put(const char *text)
{
    while (*text != '\0' && length < SENTENCE_SIZE - CHECK_LENGTH - 2) {
        sentence[length++] = *text++;
    }
}

void line_begin(const char *type)
{
    length = 0;
    put("$");
    put(type);
}

void line_add_text(const char *text)
{
    put(",");
    put(text);
}

void line_add_number(int32_t value)
{
    char digits[12];
    line_add_text(ltoa(value, digits, 10));
}

void line_add_time(uint32_t value)
{
    char digits[11];
    line_add_text(ultoa(value, digits, 10));
}

void line_end(void)
{
    uint16_t crc = check(sentence + 1, length - 1);
    sentence[length++] = '*';
    for (int8_t shift = 12; shift >= 0; shift -= 4) {
        sentence[length++] = hex_digit(crc >> shift & 0xF);
    }
    sentence[length++] = '\r';
    sentence[length++] = '\n';
    send(sentence, length);
}

static bool is_digit_of(char digit, uint8_t value)
{
    char upper = digit >= 'a' && digit <= 'f' ? digit - 'a' + 'A' : digit;
    return upper == hex_digit(value);
}

/* A line feed has come: whether what stands before it is a whole sentence with the right check. */
static bool is_whole(void)
{
    if (command_length > 0 && command[command_length - 1] == '\r') {
        command_length--;
    }
    if (command_length <= CHECK_LENGTH || command[command_length - CHECK_LENGTH] != '*') {
        return false;
    }
    uint8_t body = command_length - CHECK_LENGTH;
    uint16_t crc = check(command, body);
    for (uint8_t i = 0; i < 4; i++) {
        if (!is_digit_of(command[body + 1 + i], crc >> (12 - 4 * i) & 0xF)) {
            return false;
        }
    }
    command[body] = '\0';
    return true;
}

/* Takes one byte; returns whether it ended a good sentence. A dollar sign always begins a new one. */
static bool take(char byte)
{
    if (byte == '$') {
        in_command = true;
        command_length = 0;
        return false;
    }
    if (!in_command) {
        return false;
    }
    if (byte == '\n') {
        in_command = false;
        return is_whole();
    }
    in_command = command_length < COMMAND_SIZE;
    if (in_command) {
        command[command_length++] = byte;
    }
    return false;
}

char *line_read(void)
{
    while (in_first != in_end) {
        char byte = in[in_first];
        in_first = (in_first + 1) % IN_SIZE;
        if (take(byte)) {
            return command;
        }
    }
    return 0;
}
