// Plumbline sentences from a BNO085 (080, 086) in UART-RVC mode: PS0 to 3.3 V, PS1 to ground, its TX to RX1.
// Which board, how it is wired, what the sentences mean and what has been tried: ../../README.md
uint8_t frame[19];
uint32_t heard, noise, told;
bool there;
void say(String body) { // adds the CRC-16/CCITT-FALSE
  uint16_t crc = 0xFFFF, x;
  for (char c : body) x = (crc >> 8 ^ c) & 255, x ^= x >> 4, crc = crc << 8 ^ x << 12 ^ x << 5 ^ x;
  Serial.println("$" + body + "*" + String(0x10000L + crc, HEX).substring(1));
}
void hello() { say("PLI,plumbline-bno085,,1 imu-" + String(there ? "rvc" : "none")); }
bool whole() { // AA AA, number, yaw, pitch, roll, acceleration in mg (low byte first), three spare, sum
  uint8_t sum = 0;
  for (int i = 2; i < 18; i++) sum += frame[i];
  return frame[0] == 0xAA && frame[1] == 0xAA && frame[18] == sum;
}
void setup() {
  Serial.begin(115200), Serial1.begin(115200), Serial.print('\n');
}
void loop() {
  static uint16_t seq;
  uint32_t now = millis();
  while (Serial.available()) if (Serial.read() == 'Q') hello(); // $PLQ
  while (Serial1.available()) {
    memmove(frame, frame + 1, 18), frame[18] = Serial1.read(), noise++;
    if (!whole()) continue;
    if (!there) there = true, hello();
    heard = now, noise = 0, frame[0] = 0;
    if (frame[2] & 1) continue; // a hundred frames a second, fifty sentences
    String body = "PLB," + String(seq++) + "," + String(now);
    for (int i = 9; i < 15; i += 2) body += "," + String((int16_t)(frame[i] | frame[i + 1] << 8));
    say(body);
  }
  if (now - heard < 1000 || now - told < 1000) return;
  say(noise ? "PLE,imu-not-rvc" : "PLE,imu-gone"); // bytes, but no frames: another mode; nothing: a loose wire
  told = now, noise = 0, there = false;
}
