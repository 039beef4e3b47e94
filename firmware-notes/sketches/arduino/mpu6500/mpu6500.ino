// Plumbline sentences from an MPU-6500, MPU-9250, MPU-6050 or one of their many clones, at SDA and SCL.
#include <Wire.h> // Which board, how it is wired, what the sentences mean and what has been tried: ../../README.md
#ifdef WIRE_HAS_TIMEOUT
bool limited = (Wire.setWireTimeout(3000, true), true); // an AVR would wait for ever for a bus that is held low
#endif
int address = 0x68, id, named;
int16_t raw[15];
void say(String body) { // adds the CRC-16/CCITT-FALSE
  uint16_t crc = 0xFFFF, x;
  for (char c : body) x = (crc >> 8 ^ c) & 255, x ^= x >> 4, crc = crc << 8 ^ x << 12 ^ x << 5 ^ x;
  Serial.println("$" + body + "*" + String(0x10000L + crc, HEX).substring(1));
}
bool ask(uint8_t reg, int value, int n) { // reads n bytes into raw, or writes the value
  Wire.beginTransmission(address), Wire.write(reg);
  if (n == 0) return Wire.write((uint8_t)value), !Wire.endTransmission();
  return !Wire.endTransmission(false) && (int)Wire.requestFrom(address, n) == n && Wire.readBytes((uint8_t *)raw, n);
}
String feel() { // fills raw, or says what is wrong; settings are read back each time, as a brown-out takes them away
  if (id = 0, !ask(0x6B, 1, 0) || !ask(0x75, 0, 1)) return address ^= 1, "gone"; // awake? at 0x68 or 0x69
  if ((id = raw[0] & 255) == 0 || id == 255) return "id-" + String(id, HEX);
  if (ask(0x1A, 0, 3) && raw[0] == 0x1004 && (raw[1] & 255) == 0x10 && ask(0x3B, 0, 14)) return "";
  ask(0x19, 0, 0), ask(0x1A, 4, 0), ask(0x1D, 4, 0), ask(0x1B, 0x10, 0), ask(0x1C, 0x10, 0); // 21 Hz, 1000 deg/s, 8 g
  return delay(100), "reset";
}
void hello() { say("PLI,plumbline-mpu6500,,1 imu-" + (id ? String(id, HEX) : String("none"))); }
void setup() { Serial.begin(115200), Wire.begin(), Serial.print('\n'); }
void loop() {
  static uint32_t due = millis(), told = due, now, seq;
  while (Serial.available()) if (Serial.read() == 'Q') hello(); // $PLQ
  if ((int32_t)((now = millis()) - due) < 0) return;
  due = now - due < 20 ? due + 20 : now + 20;
  String trouble = feel();
  if (trouble == "") {
    if (told = now - 1000, id != named) named = id, hello();
    String body = "PLB," + String(seq++ & 0xFFFF) + "," + String(now);
    for (int i = 0; i < 6; i++) // high byte first, the temperature between
      body += "," + String(lround((int16_t)__builtin_bswap16(raw[i < 3 ? i : i + 1]) * (i < 3 ? 1 / 4.096 : 1 / 3.28)));
    say(body);
  } else if (now - told >= 1000) say("PLE,imu-" + trouble), told = now;
}
