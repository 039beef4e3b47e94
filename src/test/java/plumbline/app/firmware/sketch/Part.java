package plumbline.app.firmware.sketch;

/**
 * The chips that sketches are for, as their data sheets tell of them: where they sit, what they call themselves, what they
 * hold at power-on, and how settings turn what is felt into counts. Written from the data sheets and apart from the
 * sketches: what a sketch does not set is as after power-on, mostly asleep.
 */
enum Part {
    /** ST DocID026899 (LSM6DS3): CTRL1_XL to CTRL3_C, sensitivities. LSM6DS3TR-C and kin differ here in their name only. */
    LSM6DS3(0x6A, 0x6B, 0x0F, 0x6A, 0x12, 0x04) {
        @Override
        void measure(Registers r, Feeling f) {
            double mg = new double[] {0.061, 0.488, 0.122, 0.244}[r.pair(0x10, 2)];
            double dps = new double[] {8.75, 17.5, 35, 70}[r.pair(0x11, 2)] / 1000;
            boolean feels = r.get(0x10) >> 4 != 0;
            boolean turns = r.get(0x11) >> 4 != 0;
            r.measured(0x28, feels ? f.ax() / mg : 0, feels ? f.ay() / mg : 0, feels ? f.az() / mg : 0, false);
            r.measured(0x22, turns ? f.gx() / dps : 0, turns ? f.gy() / dps : 0, turns ? f.gz() / dps : 0, false);
        }

        @Override
        boolean goesOn(Registers registers, int sent) {
            return (registers.get(0x12) & 0x04) != 0;
        }
    },

    /**
     * ST DocID025715 (LSM9DS1): CTRL_REG1_G, CTRL_REG6_XL, CTRL_REG8, sensitivities. Its axes are left-handed: ArduPilot turns Z
     * of both acceleration and rate, lsm9ds1-rjg X of both.
     */
    LSM9DS1(0x6B, 0x6A, 0x0F, 0x68, 0x22, 0x04) {
        @Override
        void measure(Registers r, Feeling right) {
            Feeling f = right.mirrored();
            double mg = new double[] {0.061, 0.732, 0.122, 0.244}[r.pair(0x20, 3)];
            double dps = new double[] {8.75, 17.5, Double.NaN, 70}[r.pair(0x10, 3)] / 1000;
            boolean turns = r.get(0x10) >> 5 != 0;
            boolean feels = turns || r.get(0x20) >> 5 != 0;
            r.measured(0x28, feels ? f.ax() / mg : 0, feels ? f.ay() / mg : 0, feels ? f.az() / mg : 0, false);
            r.measured(0x18, turns ? f.gx() / dps : 0, turns ? f.gy() / dps : 0, turns ? f.gz() / dps : 0, false);
        }

        @Override
        boolean goesOn(Registers registers, int sent) {
            return (registers.get(0x22) & 0x04) != 0;
        }
    },

    /** InvenSense RM-MPU-6500A-00, registers 25 to 29, 59 to 72, 107 and 117; asleep at power-on as the MPU-6050 is. */
    MPU6500(0x68, 0x69, 0x75, 0x70, 0x6B, 0x40) {
        @Override
        void measure(Registers r, Feeling f) {
            double perMg = (16384 >> r.pair(0x1C, 3)) / 1000.0;
            double perDps = new double[] {131, 65.5, 32.8, 16.4}[r.pair(0x1B, 3)];
            boolean awake = (r.get(0x6B) & 0x40) == 0;
            if (awake) {
                r.measured(0x3B, f.ax() * perMg, f.ay() * perMg, f.az() * perMg, true);
                r.measured(0x41, -521, true);
                r.measured(0x43, f.gx() * perDps, f.gy() * perDps, f.gz() * perDps, true);
            }
        }
    },

    /** Analog Devices ADXL345 revision G: DEVID, BW_RATE, POWER_CTL, DATA_FORMAT; 256 counts to the g in full resolution. */
    ADXL345(0x53, 0x1D, 0x00, 0xE5, 0x2C, 0x0A) {
        @Override
        void measure(Registers r, Feeling f) {
            int range = r.pair(0x31, 0);
            double perMg = ((r.get(0x31) & 0x08) != 0 ? 256 : 256 >> range) / 1000.0;
            double end = 2000 << range;
            if ((r.get(0x2D) & 0x08) != 0) {
                r.measured(0x32, cut(f.ax(), end) * perMg, cut(f.ay(), end) * perMg, cut(f.az(), end) * perMg, false);
            }
        }
    },

    /** ST Doc ID 17530 (LIS3DH): CTRL_REG1, CTRL_REG4; goes on only where bit 7 of the register's number is set. */
    LIS3DH(0x18, 0x19, 0x0F, 0x33, 0x20, 0x07) {
        @Override
        void measure(Registers r, Feeling f) {
            boolean fine = (r.get(0x23) & 0x08) != 0;
            double mg = new double[] {1, 2, 4, 12}[r.pair(0x23, 4)] * (fine ? 1 : 4);
            double left = fine ? 16 : 64;
            if (r.get(0x20) >> 4 != 0 && (r.get(0x20) & 7) == 7) {
                r.measured(0x28, left(f.ax(), mg, left), left(f.ay(), mg, left), left(f.az(), mg, left), false);
            }
        }

        @Override
        boolean goesOn(Registers registers, int sent) {
            return (sent & 0x80) != 0;
        }

        @Override
        int register(int sent) {
            return sent & 0x7F;
        }
    };

    final int address;
    final int otherAddress;
    final int idRegister;
    final int id;
    private final int presetRegister;
    private final int preset;

    Part(int address, int otherAddress, int idRegister, int id, int presetRegister, int preset) {
        this.address = address;
        this.otherAddress = otherAddress;
        this.idRegister = idRegister;
        this.id = id;
        this.presetRegister = presetRegister;
        this.preset = preset;
    }

    /** Puts what is felt into the registers of the values, as the settings will have it. */
    abstract void measure(Registers registers, Feeling felt);

    /** Whether the next byte of a transfer is of the next register. */
    boolean goesOn(Registers registers, int sent) {
        return true;
    }

    /** Which register is meant by the first byte of a transfer. */
    int register(int sent) {
        return sent;
    }

    Registers powerOn(int calledId) {
        Registers registers = new Registers();
        registers.set(presetRegister, preset);
        registers.set(idRegister, calledId);
        return registers;
    }

    private static double cut(double mg, double end) {
        return Math.max(-end, Math.min(end, mg));
    }

    private static double left(double mg, double perCount, double shift) {
        return Math.rint(mg / perCount) * shift;
    }
}
