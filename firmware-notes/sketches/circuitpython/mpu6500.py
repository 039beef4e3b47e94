# Plumbline sentences from an MPU-6500, MPU-9250, MPU-6050 or a clone. CircuitPython: save it on the board as code.py.
# Which board, how it is wired, what the sentences mean and what has been tried: ../README.md
import board, busio, struct, time
bus, address, who, told, seq, ms, due = None, 0x68, 0, time.monotonic_ns() // 1000000, 0, 0, 0
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
    who = get(0x75, 1)[0]
    if who in (0, 255): return "id-%x" % who
    raw = get(0x1A, 3)
    if raw[:3] == b"\x04\x10\x10":
        v = struct.unpack_from(">7h", get(0x3B, 14))
        return [x / 4.096 for x in v[:3]] + [x / 3.28 for x in v[4:]]
    for reg, value in ((0x6B, 1), (0x19, 0), (0x1A, 4), (0x1B, 16), (0x1C, 16), (0x1D, 4)): put(reg, value)
    time.sleep(0.1)  # awake; low-pass 21 Hz; 1000 degrees a second; 8 g
    return "reset"
print()
while True:
    time.sleep(max(0, due - time.monotonic_ns() // 1000000) / 1000)
    ms = time.monotonic_ns() // 1000000
    due = due + 20 if ms - due < 20 else ms + 20
    try: felt = feel()
    except (OSError, RuntimeError): felt, address = "gone", address ^ 1
    if not isinstance(felt, str):
        if seq % 500 == 0: say("PLI,plumbline-mpu6500,,1 imu-%x" % who)  # not every board can be asked who it is
        say("PLB,%d,%d," % (seq, ms & 0xFFFFFFFF) + ",".join(str(round(v)) for v in felt))
        told, seq = ms - 1000, seq + 1 & 0xFFFF
    elif ms - told >= 1000: told = ms; say("PLE,imu-" + felt)
