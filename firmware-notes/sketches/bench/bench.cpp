// Runs one sketch on a clock of its own, as fast as it goes. Whatever leaves the board is a line on standard output, and the
// chips answer on standard input (SketchBench in the tests):
//   bus <us> <bus> <address> <bytes written, hex, or -> <bytes wanted>   answered with hex, "ok" or "no"
//   uart <us>                                                            answered with the hex of what has come since
//   pin <us> <pin> <level>       said <us> <hex of what went to the host>
// usage: sketch <seconds> <ms on the clock at the start> <ms>:<hex that the host says then>...
#include "Wire.h"

#include <cstdio>
#include <cstdlib>
#include <deque>

void setup();
void loop();

namespace {

uint64_t now_us, end_us, first_ms, asked_us;
std::deque<uint8_t> to_sensor_port;
std::deque<std::pair<uint64_t, uint8_t>> from_host;
bool host_port_open, sensor_port_open;

[[noreturn]] void wrong(const char *what)
{
    fprintf(stderr, "%s\n", what);
    exit(2);
}

void pass(uint64_t us)
{
    now_us += us;
    if (now_us >= end_us) {
        fflush(stdout);
        exit(0);
    }
}

std::string hex(const uint8_t *bytes, size_t count)
{
    std::string digits;
    char two[3];
    for (size_t i = 0; i < count; i++) {
        snprintf(two, sizeof two, "%02X", bytes[i]);
        digits += two;
    }
    return digits;
}

std::vector<uint8_t> bytes(const std::string &digits)
{
    std::vector<uint8_t> list;
    for (size_t i = 0; i + 1 < digits.size(); i += 2) {
        list.push_back((uint8_t)strtoul(digits.substr(i, 2).c_str(), nullptr, 16));
    }
    return list;
}

std::string ask(const std::string &line)
{
    puts(line.c_str());
    fflush(stdout);
    char answer[256];
    if (!fgets(answer, sizeof answer, stdin)) {
        exit(1);
    }
    return std::string(answer, strcspn(answer, "\n"));
}

} // namespace

HostPort Serial;
SensorPort Serial1;
TwoWire Wire(0);
TwoWire Wire1(1);

String::String(long number, unsigned char base)
{
    char digits[24];
    snprintf(digits, sizeof digits, base == HEX ? "%lx" : "%ld", number);
    text = digits;
}

size_t Stream::readBytes(uint8_t *into, size_t count)
{
    size_t got = 0;
    for (; got < count && available() > 0; got++) {
        into[got] = (uint8_t)read();
    }
    return got;
}

void HostPort::begin(unsigned long)
{
    host_port_open = true;
}

int HostPort::available()
{
    pass(2);
    return host_port_open && !from_host.empty() && from_host.front().first <= now_us;
}

int HostPort::read()
{
    if (available() == 0) {
        return -1;
    }
    int one = from_host.front().second;
    from_host.pop_front();
    return one;
}

void HostPort::print(const String &text)
{
    if (!host_port_open) {
        wrong("print before Serial.begin");
    }
    printf("said %llu %s\n", (unsigned long long)now_us, hex((const uint8_t *)text.c_str(), text.length()).c_str());
    pass(text.length() * 10);
}

void SensorPort::begin(unsigned long baud)
{
    sensor_port_open = baud == 115200;
}

int SensorPort::available()
{
    pass(2);
    if (sensor_port_open && to_sensor_port.empty() && now_us >= asked_us + 2000) {
        asked_us = now_us;
        for (uint8_t one : bytes(ask("uart " + std::to_string(now_us)))) {
            to_sensor_port.push_back(one);
        }
    }
    return (int)to_sensor_port.size();
}

int SensorPort::read()
{
    if (available() == 0) {
        return -1;
    }
    int one = to_sensor_port.front();
    to_sensor_port.pop_front();
    return one;
}

void TwoWire::begin()
{
    begun = true;
}

void TwoWire::beginTransmission(uint8_t address)
{
    to = address;
    out.clear();
}

size_t TwoWire::write(uint8_t value)
{
    if (out.size() == 32) {
        return 0; // the buffer of the smallest boards
    }
    out.push_back(value);
    return 1;
}

uint8_t TwoWire::endTransmission(bool stop)
{
    open = !stop;
    return stop ? (transfer(0) ? 0 : 2) : 0; // a register's number is sent with the reading that follows
}

size_t TwoWire::request(uint8_t address, size_t count)
{
    if (count > 32) {
        wrong("more than 32 bytes at once: the buffer of the smallest boards");
    }
    if (!open) {
        out.clear();
    }
    open = false;
    to = address;
    return transfer(count) ? answer.size() : 0;
}

bool TwoWire::transfer(size_t wanted)
{
    if (!begun) {
        wrong("a transfer before Wire.begin");
    }
    pass((out.size() + wanted + 2) * 90); // nine bits each at 100 kHz
    std::string sent = out.empty() ? "-" : hex(out.data(), out.size());
    std::string got = ask("bus " + std::to_string(now_us) + ' ' + std::to_string(number) + ' ' + std::to_string(to) + ' ' + sent
                          + ' ' + std::to_string(wanted));
    answer.clear();
    if (got == "no") {
        return false;
    }
    if (got != "ok") {
        answer = bytes(got);
    }
    return true;
}

int TwoWire::read()
{
    if (answer.empty()) {
        return -1;
    }
    int one = answer.front();
    answer.erase(answer.begin());
    return one;
}

#ifdef AVR_OVERLOADS
void TwoWire::setWireTimeout(uint32_t, bool) {}
#endif

unsigned long micros()
{
    return (uint32_t)(first_ms * 1000 + now_us);
}

unsigned long millis()
{
    pass(1);
    return (uint32_t)(first_ms + now_us / 1000);
}

void delay(unsigned long ms)
{
    pass(ms * 1000);
}

void pinMode(uint8_t, uint8_t) {}

void digitalWrite(uint8_t pin, uint8_t level)
{
    printf("pin %llu %d %d\n", (unsigned long long)now_us, pin, level);
}

int main(int count, char **words)
{
    if (count < 3) {
        wrong("usage: sketch <seconds> <ms on the clock at the start> <ms>:<hex that the host says then>...");
    }
    end_us = (uint64_t)(atof(words[1]) * 1e6);
    first_ms = strtoull(words[2], nullptr, 10);
    for (int i = 3; i < count; i++) {
        std::string word = words[i];
        size_t colon = word.find(':');
        for (uint8_t one : bytes(word.substr(colon + 1))) {
            from_host.emplace_back(strtoull(word.c_str(), nullptr, 10) * 1000, one);
        }
    }
    setup();
    for (;;) {
        loop();
        pass(20);
    }
}
