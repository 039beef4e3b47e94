package plumbline.control.status;

import plumbline.trend.day.Shade;

/**
 * What fits a status bar.
 *
 * @param text a word or two
 * @param detail a sentence or a few, a line each, for where the pointer rests on it
 * @param shade what the wearer is doing
 * @param urgency how much it is to be seen
 */
public record Glance(String text, String detail, Shade shade, Urgency urgency) {

    /** How much something is to be seen. */
    public enum Urgency {
        /** As the rest of the bar. */
        NONE,
        /** A break is asked for. */
        ASKS,
        /** Plumbline itself, or the sensor, needs to be looked after. */
        TROUBLE
    }
}
