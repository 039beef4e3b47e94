// As much of Arduino as the sketches use, on a computer: the tests compile them against it. Times and bus are bench.cpp's.
#pragma once
#include <math.h>
#include <stdint.h>
#include <string.h>
#include <string>

#define HEX 16
#define DEC 10
#define OUTPUT 1
#define HIGH 1
#define LOW 0

class String {
  public:
    String(const char *text = "") : text(text) {}
    explicit String(int number, unsigned char base = DEC) : String((long)number, base) {}
    explicit String(unsigned number, unsigned char base = DEC) : String((long)number, base) {}
    explicit String(long number, unsigned char base = DEC);
    explicit String(unsigned long number, unsigned char base = DEC) : String((long)number, base) {}
    unsigned length() const { return text.length(); }
    char operator[](unsigned at) const { return text[at]; }
    const char *c_str() const { return text.c_str(); }
    const char *begin() const { return text.data(); }
    const char *end() const { return text.data() + text.size(); }
    String substring(unsigned from) const { return text.substr(from).c_str(); }
    String &operator+=(const String &more) { text += more.text; return *this; }
    friend String operator+(String left, const String &right) { return left += right; }
    friend bool operator==(const String &left, const String &right) { return left.text == right.text; }

  private:
    std::string text;
};

struct Stream {
    virtual int available() = 0;
    virtual int read() = 0;
    size_t readBytes(uint8_t *into, size_t count);
};

struct HostPort : Stream {
    void begin(unsigned long baud);
    int available() override;
    int read() override;
    void print(const String &text);
    void print(char one) { print(String(std::string(1, one).c_str())); }
    void println(const String &text) { print(text + "\r\n"); }
};

struct SensorPort : Stream {
    void begin(unsigned long baud);
    int available() override;
    int read() override;
};

extern HostPort Serial;
extern SensorPort Serial1;

unsigned long millis();
unsigned long micros();
void delay(unsigned long ms);
void pinMode(uint8_t pin, uint8_t mode);
void digitalWrite(uint8_t pin, uint8_t level);
