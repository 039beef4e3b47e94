// Plumbline sentences from an LSM6DS3, LSM6DS3TR-C, LSM6DSL, LSM6DSR, LSM6DSO or LSM6DSOX: a module, or a Nano 33 IoT.
#include <Wire.h> // Which board, how it is wired, what the sentences mean and what has been tried: ../../README.md
#ifdef WIRE_HAS_TIMEOUT
bool limited = (Wire.setWireTimeout(3000, true), true); // an AVR would wait for ever for a bus that is held low
#endif
int address = 0x6A, id, named;
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
  if (id = 0, !ask(0x0F, 0, 1)) return address ^= 1, "gone"; // 0x6A or 0x6B
  if ((id = raw[0] & 255) < 0x69 || id > 0x6C) return "id-" + String(id, HEX);
  if (ask(0x10, 0, 30) && raw[0] == 0x484C && (raw[1] & 255) == 0x44) return "";
  ask(0x12, 0x44, 0), ask(0x10, 0x4C, 0), ask(0x11, 0x48, 0); // block update; 104 Hz, 8 g; 104 Hz, 1000 degrees/s
  return delay(100), "reset";
}
void hello() { say("PLI,plumbline-lsm6ds3,,1 imu-" + (id ? String(id, HEX) : String("none"))); }
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
    for (int i = 0; i < 6; i++) body += "," + String(lround(raw[i < 3 ? 12 + i : 6 + i] * (i < 3 ? 0.244 : 0.35)));
    say(body);
  } else if (now - told >= 1000) say("PLE,imu-" + trouble), told = now;
}
