package plumbline.trend.day;

/**
 * The colours by which shades are told apart, and what has to be seen at once, as red, green and blue in 24 bits.
 *
 * @param dark for dark paper
 */
public record Tones(boolean dark) {

    /** The colour of a shade. */
    public int of(Shade shade) {
        return switch (shade) {
            case SITTING -> dark ? 0x7399C4 : 0x5D7FA8;
            case SLOUCHED -> dark ? 0xD59B3A : 0xDA9B26;
            case RECLINING -> dark ? 0xCEB6D9 : 0xC3A9CF;
            case STANDING -> dark ? 0x329F95 : 0x258B80;
            case MOVING -> dark ? 0x9CD064 : 0x80B950;
            case LYING -> dark ? 0x797196 : 0x645B79;
            case NOT_WORN -> dark ? 0x33373C : 0xE4E5E2;
            case UNKNOWN -> dark ? 0x24272B : 0xF4F4F1;
        };
    }

    /** What belongs to the wearer's own doing. */
    public int accent() {
        return dark ? 0x6CAEE0 : 0x2F6FA3;
    }

    /** What is wrong. */
    public int alarm() {
        return dark ? 0xFF8A80 : 0xB3261E;
    }
}
