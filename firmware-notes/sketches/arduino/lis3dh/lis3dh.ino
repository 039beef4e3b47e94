// Plumbline sentences from a LIS3DH or LIS2DH12 at SDA and SCL, its CS to 3.3 V. It has no gyroscope.
#include <Wire.h> // Which board, how it is wired, what the sentences mean and what has been tried: ../../README.md
#ifdef WIRE_HAS_TIMEOUT
bool limited = (Wire.setWireTimeout(3000, true), true); // an AVR would wait for ever for a bus that is held low
#endif
int address = 0x18, id, named;
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
  if (id = 0, !ask(0x0F, 0, 1)) return address ^= 1, "gone"; // 0x18 or 0x19
  if ((id = raw[0] & 255) != 0x33) return "id-" + String(id, HEX);
  if (ask(0x80 | 0x20, 0, 14) && (raw[0] & 255) == 0x57 && (raw[1] >> 8 & 255) == 0x98) return "";
  ask(0x20, 0x57, 0), ask(0x23, 0x98, 0); // 100 Hz, all axes; block update, 4 g, twelve bits at the left (2 mg each)
  return delay(100), "reset";
}
void hello() { say("PLI,plumbline-lis3dh,,1 imu-" + (id ? String(id, HEX) : String("none"))); }
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
    for (int i = 0; i < 3; i++) body += "," + String(lround(raw[4 + i] * 0.125));
    say(body);
  } else if (now - told >= 1000) say("PLE,imu-" + trouble), told = now;
}
