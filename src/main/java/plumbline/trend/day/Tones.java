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
            case SITTING -> dark ? 0x5C9EDA : 0x4A86BD;
            case SLOUCHED -> dark ? 0xE8743B : 0xD65F26;
            case RECLINING -> dark ? 0xD0C2F2 : 0xC4B4E6;
            case STANDING -> dark ? 0x1C866C : 0x12705A;
            case MOVING -> dark ? 0xB5E05A : 0xA6D648;
            case LYING -> dark ? 0x6C5884 : 0x57456D;
            case NOT_WORN -> dark ? 0x3A444B : 0xDCE2E6;
            case UNKNOWN -> dark ? 0x2B3439 : 0xF0F3F5;
        };
    }

    /** What belongs to the wearer's own doing. */
    public int accent() {
        return dark ? 0x63A9DB : 0x2E75A8;
    }

    /** What is wrong. */
    public int alarm() {
        return dark ? 0xFF8A80 : 0xB3261E;
    }
}
