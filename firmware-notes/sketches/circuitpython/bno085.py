# Plumbline sentences from a BNO085 in UART-RVC mode: PS0 to 3.3 V, PS1 to ground. CircuitPython: save it as code.py.
# Which board, how it is wired, what the sentences mean and what has been tried: ../README.md
import board, busio, struct, time
uart = busio.UART(board.TX, board.RX, baudrate=115200, timeout=0, receiver_buffer_size=256)
heard, noise, seq, told, waiting = 0, 0, 0, 0, b""
def say(body):  # adds the CRC-16/CCITT-FALSE
    crc = 0xFFFF
    for byte in body.encode():
        x = crc >> 8 ^ byte; x ^= x >> 4
        crc = (crc << 8 ^ x << 12 ^ x << 5 ^ x) & 0xFFFF
    print("$%s*%04X" % (body, crc))
print()
while True:
    time.sleep(0.002)
    ms = time.monotonic_ns() // 1000000
    waiting += uart.read(256) or b""
    while len(waiting) >= 19:  # AA AA, number, yaw, pitch, roll, acceleration in mg, three spare, sum
        if waiting[:2] != b"\xAA\xAA" or sum(waiting[2:18]) & 255 != waiting[18]:
            waiting, noise = waiting[1:], noise + 1
            continue
        frame, waiting, heard, noise = waiting[:19], waiting[19:], ms, 0
        if frame[2] % 2: continue  # a hundred frames a second, fifty sentences
        if seq % 500 == 0: say("PLI,plumbline-bno085,,1 imu-rvc")  # not every board can be asked who it is
        say("PLB,%d,%d,%d,%d,%d" % ((seq, ms & 0xFFFFFFFF) + struct.unpack("<3h", frame[9:15])))
        seq = seq + 1 & 0xFFFF
    if ms - heard >= 1000 and ms - told >= 1000:  # bytes, but no frames: another mode; nothing: a loose wire
        say("PLE,imu-not-rvc" if noise else "PLE,imu-gone")
        told, noise = ms, 0
