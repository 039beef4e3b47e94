# Plumbline sentences from an ADXL345, its CS to 3.3 V. CircuitPython: save it on the board as code.py.
# Which board, how it is wired, what the sentences mean and what has been tried: ../README.md
import board, busio, struct, time
bus, address, who, told, seq, ms, due = None, 0x53, 0, time.monotonic_ns() // 1000000, 0, 0, 0
put = lambda reg, value: bus.writeto(address, bytes((reg, value)))
def get(reg, n, raw=bytearray(30)):
    bus.writeto_then_readfrom(address, bytes((reg,)), raw, in_end=n)
    return raw
def say(body):  # adds the CRC-16/CCITT-FALSE
    crc = 0xFFFF
    for byte in body.encode():
        x = crc >> 8 ^ byte; x ^= x >> 4
        crc = (crc << 8 ^ x << 12 ^ x << 5 ^ x) & 0xFFFF
    print("$%s*%04X" % (body, crc))
def feel():  # what is felt, or what is wrong; the settings are read back each time, as a brown-out takes them away
    global bus, who
    bus = bus or busio.I2C(board.SCL, board.SDA); bus.try_lock()  # an error while nothing pulls the bus up
    who = get(0x00, 1)[0]
    if who != 0xE5: return "id-%x" % who
    raw = get(0x2C, 12)
    if (raw[0], raw[1], raw[5]) == (10, 8, 11):
        return [x / 0.256 for x in struct.unpack_from("<3h", raw, 6)]  # no gyroscope
    for reg, value in ((0x2C, 10), (0x31, 11), (0x2D, 8)): put(reg, value)
    time.sleep(0.1)  # 100 Hz; 16 g, 256 to the g; measuring
    return "reset"
print()
while True:
    time.sleep(max(0, due - time.monotonic_ns() // 1000000) / 1000)
    ms = time.monotonic_ns() // 1000000
    due = due + 20 if ms - due < 20 else ms + 20
    try: felt = feel()
    except (OSError, RuntimeError): felt, address = "gone", 0x53 + 0x1D - address
    if not isinstance(felt, str):
        if seq % 500 == 0: say("PLI,plumbline-adxl345,,1 imu-%x" % who)  # not every board can be asked who it is
        say("PLB,%d,%d," % (seq, ms & 0xFFFFFFFF) + ",".join(str(round(v)) for v in felt))
        told, seq = ms - 1000, seq + 1 & 0xFFFF
    elif ms - told >= 1000: told = ms; say("PLE,imu-" + felt)
