# Plumbline sentences from a Nano 33 BLE or BLE Sense (not "Rev2"). CircuitPython: save it on the board as code.py.
# Which board, how it is wired, what the sentences mean and what has been tried: ../README.md
import board, busio, digitalio, struct, time
pins = digitalio.DigitalInOut(board.VDD_ENV), digitalio.DigitalInOut(board.R_PULLUP)  # supply, pull-ups
for pin in pins: pin.switch_to_output(True)
bus, address, who, told, seq, ms, due = None, 0x6B, 0, time.monotonic_ns() // 1000000, 0, 0, 0
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
    bus = bus or busio.I2C(board.SCL1, board.SDA1); bus.try_lock()  # an error while nothing pulls the bus up
    who = get(0x0F, 1)[0]
    if who != 0x68: return "id-%x" % who
    raw = get(0x10, 30)
    if (raw[0], raw[16], raw[18]) == (0x68, 0x78, 0x44):
        v = struct.unpack_from("<3h", raw, 24) + struct.unpack_from("<3h", raw, 8)
        return [x * k for x, k in zip(v, (-0.244, 0.244, 0.244, -0.175, 0.175, 0.175))]  # X turned: right-handed
    for reg, value in ((0x22, 0x44), (0x10, 0x68), (0x20, 0x78)): put(reg, value)
    time.sleep(0.1)  # block update; 119 Hz, 500 degrees a second; 119 Hz, 8 g
    return "reset"
print()
while True:
    time.sleep(max(0, due - time.monotonic_ns() // 1000000) / 1000)
    ms = time.monotonic_ns() // 1000000
    due = due + 20 if ms - due < 20 else ms + 20
    try: felt = feel()
    except (OSError, RuntimeError): felt, address = "gone", address ^ 1
    if not isinstance(felt, str):
        if seq % 500 == 0: say("PLI,plumbline-lsm9ds1,,1 imu-%x" % who)  # not every board can be asked who it is
        say("PLB,%d,%d," % (seq, ms & 0xFFFFFFFF) + ",".join(str(round(v)) for v in felt))
        told, seq = ms - 1000, seq + 1 & 0xFFFF
    elif ms - told >= 1000: told = ms; say("PLE,imu-" + felt)
