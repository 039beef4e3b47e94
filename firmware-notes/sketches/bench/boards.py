# As much of MicroPython's and CircuitPython's boards as the sketches use. Clock and buses are played: see bench.cpp.
import sys

import bench


END_US, FIRST_MS = int(END_US), int(FIRST_MS)


class TimeIsOver(BaseException):
    pass


class Clock:
    us = 0

    def passes(self, us):
        self.us += us
        if self.us >= END_US:
            raise TimeIsOver


clock = Clock()


def now_us():
    return clock.us


def hexed(data):
    return "".join("%02X" % byte for byte in data) or "-"


class Bus:
    def __init__(self, name):
        self.name = name

    def transfer(self, address, out, wanted):
        clock.passes((len(out) + wanted + 2) * 90)
        answer = bench.ask("bus %d %s %d %s %d" % (clock.us, self.name, address, hexed(out), wanted))
        if answer == "no":
            raise OSError(19)  # ENODEV
        return bytes(int(answer[i : i + 2], 16) for i in range(0, 2 * wanted, 2))


class Port:
    had_us = 0
    waiting = b""

    def listen(self):
        clock.passes(2)
        if clock.us >= self.had_us + 2000:
            self.had_us = clock.us
            came = bench.ask("uart %d" % clock.us)
            self.waiting += bytes(int(came[i : i + 2], 16) for i in range(0, len(came), 2))

    def take(self, count):
        self.listen()
        taken, self.waiting = self.waiting[:count], self.waiting[count:]
        return taken or None


# MicroPython
TICKS = 1 << 30


class machine:
    class Pin:
        OUT = 1

        def __init__(self, name, mode=None, value=None):
            self.name = str(name)
            if mode == self.OUT:
                bench.tell("pin %d %s %d" % (clock.us, self.name, value))

    class I2C(Bus):
        def __init__(self, number, scl, sda):
            super().__init__("%d:%s:%s" % (number, scl.name, sda.name))

        def readfrom_mem(self, address, register, count):
            return self.transfer(address, bytes((register,)), count)

        def writeto_mem(self, address, register, data):
            self.transfer(address, bytes((register,)) + data, 0)

    class UART(Port):
        def __init__(self, number, baudrate, tx, rx):
            assert baudrate == 115200

        def any(self):
            self.listen()
            return len(self.waiting)

        def read(self, count):
            return self.take(count)


# CircuitPython
class board:
    SCL, SDA, IMU_SCL, IMU_SDA, IMU_PWR = "SCL", "SDA", "IMU_SCL", "IMU_SDA", "IMU_PWR"
    SCL1, SDA1, VDD_ENV, R_PULLUP, TX, RX = "SCL1", "SDA1", "VDD_ENV", "R_PULLUP", "TX", "RX"


class digitalio:
    class DigitalInOut:
        def __init__(self, pin):
            self.pin = pin

        def switch_to_output(self, value):
            bench.tell("pin %d %s %d" % (clock.us, self.pin, value))


class busio:
    class I2C(Bus):
        def __init__(self, scl, sda):
            super().__init__("%s:%s" % (scl, sda))
            if bench.ask("bus %d %s 0 - 0" % (clock.us, self.name)) == "no":
                raise RuntimeError("No pull up found on SDA or SCL; check your wiring")
            self.locked = False

        def try_lock(self):
            was, self.locked = self.locked, True
            return not was

        def writeto(self, address, data):
            assert self.locked, "I2C bus is not locked"
            self.transfer(address, data, 0)

        def writeto_then_readfrom(self, address, out, into, in_end):
            assert self.locked, "I2C bus is not locked"
            into[:in_end] = self.transfer(address, out, in_end)

    class UART(Port):
        def __init__(self, tx, rx, baudrate, timeout, receiver_buffer_size):
            assert baudrate == 115200 and timeout == 0

        def read(self, count):
            return self.take(count)


class time:
    @staticmethod
    def ticks_ms():
        clock.passes(3)
        return (FIRST_MS + clock.us // 1000) % TICKS

    @staticmethod
    def ticks_diff(later, earlier):
        return (later - earlier + TICKS // 2) % TICKS - TICKS // 2

    @staticmethod
    def sleep_ms(ms):
        clock.passes(ms * 1000)

    @staticmethod
    def monotonic_ns():
        clock.passes(3)
        return (FIRST_MS * 1000 + clock.us) * 1000

    @staticmethod
    def sleep(seconds):
        clock.passes(int(seconds * 1000000))


for name, played in (("machine", machine), ("board", board), ("digitalio", digitalio), ("busio", busio), ("time", time)):
    sys.modules[name] = played
