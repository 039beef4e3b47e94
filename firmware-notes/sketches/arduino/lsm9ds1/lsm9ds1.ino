// Plumbline sentences from the LSM9DS1 inside a Nano 33 BLE or BLE Sense (not "Rev2"), or of a module at SDA and SCL.
#include <Wire.h> // Which board, how it is wired, what the sentences mean and what has been tried: ../../README.md
#ifdef ARDUINO_ARDUINO_NANO33BLE
#define Wire Wire1 // the bus inside the board
#endif
int address = 0x6B, id, named;
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
  if (id = 0, !ask(0x0F, 0, 1)) return address ^= 1, "gone"; // 0x6B or 0x6A
  if ((id = raw[0] & 255) != 0x68) return "id-" + String(id, HEX);
  if (ask(0x10, 0, 30) && (raw[0] & 255) == 0x68 && (raw[8] & 255) == 0x78 && (raw[9] & 255) == 0x44) return "";
  ask(0x22, 0x44, 0), ask(0x10, 0x68, 0), ask(0x20, 0x78, 0); // block update; 119 Hz, 500 degrees a second; 119 Hz, 8 g
  return delay(100), "reset";
}
void hello() { say("PLI,plumbline-lsm9ds1,,1 imu-" + (id ? String(id, HEX) : String("none"))); }
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
    for (int i = 0; i < 6; i++) // X turned round: the chip's own axes are left-handed
      body += "," + String(lround(raw[i < 3 ? 12 + i : 1 + i] * (i < 3 ? 0.244 : 0.175) * (i % 3 == 0 ? -1 : 1)));
    say(body);
  } else if (now - told >= 1000) say("PLE,imu-" + trouble), told = now;
}
