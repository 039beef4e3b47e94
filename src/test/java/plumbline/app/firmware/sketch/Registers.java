package plumbline.app.firmware.sketch;

/** The registers of a simulated chip, of a byte each, and the place where reading and writing goes on. */
final class Registers {

    private final int[] held = new int[0x100];
    private int place;

    int get(int register) {
        return held[register];
    }

    void set(int register, int value) {
        held[register] = value & 0xFF;
    }

    /** Two bits of a setting, from the lower of them upwards. */
    int pair(int register, int lowest) {
        return held[register] >> lowest & 3;
    }

    /** A measured value, as near as sixteen bits come to it; the chip's end of the scale where it is beyond. */
    void measured(int register, double counts, boolean highFirst) {
        int whole = (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.rint(counts)));
        set(highFirst ? register + 1 : register, whole);
        set(highFirst ? register : register + 1, whole >> 8);
    }

    void measured(int first, double x, double y, double z, boolean highFirst) {
        measured(first, x, highFirst);
        measured(first + 2, y, highFirst);
        measured(first + 4, z, highFirst);
    }

    void goTo(int register) {
        place = register & 0xFF;
    }

    void write(int value, boolean goesOn) {
        set(place, value);
        goTo(goesOn ? place + 1 : place);
    }

    int read(boolean goesOn) {
        int value = get(place);
        goTo(goesOn ? place + 1 : place);
        return value;
    }
}
