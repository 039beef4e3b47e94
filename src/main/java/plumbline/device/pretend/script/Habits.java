package plumbline.device.pretend.script;

/**
 * How somebody spends a day at a desk.
 *
 * @param sitMinutes how long one usually sits without getting up
 * @param slouchShare how much of the sitting is slouched, 0 to 1
 * @param looseDeg by how much the strap may slip whenever one sits down or stands up
 */
public record Habits(double sitMinutes, double slouchShare, double looseDeg) {

    /** Sits rather long, slouches now and then, wears the strap well. */
    public static final Habits USUAL = new Habits(42, 0.25, 0);

    public Habits {
        if (!(sitMinutes >= 1) || !(slouchShare >= 0 && slouchShare <= 1) || !(looseDeg >= 0)) {
            throw new IllegalArgumentException(
                    "no such habits: " + sitMinutes + " min, share " + slouchShare + ", " + looseDeg + " degrees");
        }
    }
}
