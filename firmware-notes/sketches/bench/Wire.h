// Two-wire buses whose chips are played by the test: each transfer is told to it, and its answer awaited.
#pragma once
#include "Arduino.h"
#include <vector>

struct TwoWire : Stream {
    explicit TwoWire(int number) : number(number) {}
    void begin();
    void beginTransmission(uint8_t address);
    size_t write(uint8_t value);
    uint8_t endTransmission(bool stop = true);
#ifdef AVR_OVERLOADS // the classic core has these pairs, newer ones have one of each: a sketch must suit both
    void beginTransmission(int address) { beginTransmission((uint8_t)address); }
    size_t write(int value) { return write((uint8_t)value); }
    uint8_t requestFrom(uint8_t address, uint8_t count) { return request(address, count); }
    uint8_t requestFrom(int address, int count) { return request((uint8_t)address, (size_t)count); }
    void setWireTimeout(uint32_t us, bool reset);
#define WIRE_HAS_TIMEOUT 1
#else
    size_t requestFrom(uint8_t address, size_t count, bool stop) { return stop ? request(address, count) : 0; }
    size_t requestFrom(uint8_t address, size_t count) { return request(address, count); }
#endif
    int available() override { return (int)answer.size(); }
    int read() override;

  private:
    size_t request(uint8_t address, size_t count);
    bool transfer(size_t wanted);

    int number;
    bool begun = false;
    bool open = false; // between the register's number and the reading of it
    uint8_t to = 0;
    std::vector<uint8_t> out;
    std::vector<uint8_t> answer;
};

extern TwoWire Wire;
extern TwoWire Wire1;
