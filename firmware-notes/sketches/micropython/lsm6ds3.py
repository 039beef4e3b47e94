# Plumbline sentences from an LSM6DS3(TR-C), LSM6DSL, DSR, DSO or DSOX. MicroPython: save it on the board as main.py.
# Which board, how it is wired, what the sentences mean and what has been tried: ../README.md
import machine, struct, time
bus = machine.I2C(0, sda=machine.Pin(4), scl=machine.Pin(5))  # a Raspberry Pi Pico; other boards: other pins
address, who, told, seq, ms, due, last = 0x6A, 0, 0, 0, 0, 0, time.ticks_ms()
get = lambda reg, n: bus.readfrom_mem(address, reg, n)
put = lambda reg, value: bus.writeto_mem(address, reg, bytes((value,)))
def say(body):  # adds the CRC-16/CCITT-FALSE
    crc = 0xFFFF
    for byte in body.encode():
        x = crc >> 8 ^ byte; x ^= x >> 4
        crc = (crc << 8 ^ x << 12 ^ x << 5 ^ x) & 0xFFFF
    print("$%s*%04X" % (body, crc))
def feel():  # what is felt, or what is wrong; the settings are read back each time, as a brown-out takes them away
    global who
    who = get(0x0F, 1)[0]
    if not 0x69 <= who <= 0x6C: return "id-%x" % who
    raw = get(0x10, 30)
    if raw[:3] == b"\x4C\x48\x44":
        v = struct.unpack_from("<6h", raw, 18)
        return [x * 0.244 for x in v[3:]] + [x * 0.35 for x in v[:3]]
    for reg, value in ((0x12, 0x44), (0x10, 0x4C), (0x11, 0x48)): put(reg, value)
    time.sleep_ms(100)  # block update; 104 Hz, 8 g; 104 Hz, 1000 degrees a second
    return "reset"
print()
while True:
    time.sleep_ms(max(0, due - ms - time.ticks_diff(time.ticks_ms(), last)))
    tick = time.ticks_ms()
    ms, last = ms + time.ticks_diff(tick, last), tick  # ticks begin at 0 again after twelve days, ms after forty-nine
    due = due + 20 if ms - due < 20 else ms + 20
    try: felt = feel()
    except OSError: felt, address = "gone", address ^ 1
    if not isinstance(felt, str):
        if seq % 500 == 0: say("PLI,plumbline-lsm6ds3,,1 imu-%x" % who)  # not every board can be asked who it is
        say("PLB,%d,%d," % (seq, ms & 0xFFFFFFFF) + ",".join(str(round(v)) for v in felt))
        told, seq = ms - 1000, seq + 1 & 0xFFFF
    elif ms - told >= 1000: told = ms; say("PLE,imu-" + felt)
