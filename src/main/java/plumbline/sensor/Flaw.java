package plumbline.sensor;

/**
 * Something is wrong with what a sensor says, although it can be read. The first three are told by decoders; the rest is
 * seen by looking at samples for a while.
 */
public enum Flaw implements Heard {
    /**
     * The sensor sends no acceleration, only how it lies: its samples have the length 1 whatever the wearer does, and
     * walking cannot be seen in them.
     */
    DIRECTION_ONLY("the sensor tells only how it lies, not how it is moved, so that walking is hard to see;"
            + " have it send acceleration if it can"),
    /** Only Euler angles come, and the sensor is worn near the pose in which they lose their meaning (pitch 90). */
    SINGULAR_POSE("the sensor sends angles only, and is strapped on so that these are near their singular pose;"
            + " turn it by a quarter on the strap"),
    /** Values come that are no numbers. */
    NOT_A_NUMBER("the sensor sends values that are no numbers; its own filter has failed, so switch it off and on"),
    /** Nothing but zeros. */
    ALL_ZERO("the sensor sends nothing but zeros: its chip is not started or not connected"),
    /** The very same values for seconds; real ones are never without noise. */
    FROZEN("the sensor repeats one value without end; switch it off and on"),
    /** An axis stands at the end of its range. */
    SATURATED("an axis of the sensor stands at the end of its range; it is broken, or set to too small a range"),
    /** At rest the acceleration is not 1 g long. */
    WRONG_GRAVITY("at rest the sensor does not measure 1 g; its unit is wrong (setting sensor.unit), or it is broken"),
    /** Too few samples a second to see a stand-up. */
    TOO_SLOW("the sensor sends too few samples a second to see you stand up; set it to 10 or more"),
    /** Many bytes make no sense. */
    MANY_GARBLED("many bytes make no sense: a bad cable or a weak radio link, or another program reads along"),
    /** Many samples do not arrive. */
    MANY_LOST("many samples are lost on the way: the port is too slow for the rate, or the radio link is weak"),
    /** What the sensor speaks has changed meanwhile. */
    PROTOCOL_CHANGED("what the sensor speaks has changed meanwhile; it was set up anew, or is another one");

    private final String sentence;

    Flaw(String sentence) {
        this.sentence = sentence;
    }

    /** What it means and what to do about it, in one sentence without a full stop. */
    public String sentence() {
        return sentence;
    }

    /** The same, to be said in the wearer's language. */
    public Saying saying() {
        return Saying.of("flaw." + name(), sentence);
    }
}
