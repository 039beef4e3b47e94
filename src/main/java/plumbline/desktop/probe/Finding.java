package plumbline.desktop.probe;

import plumbline.coach.quiet.Surroundings.Known;
import plumbline.sensor.Saying;

/** What a probe found. */
public sealed interface Finding {

    /** It is so. */
    record Yes() implements Finding {}

    /** It is not so, and the probe would have seen it. */
    record No() implements Finding {}

    /**
     * Nothing can be told, which holds nothing back.
     *
     * @param because why, as a part of a sentence
     */
    record CannotTell(Saying because) implements Finding {}

    /** What somebody who can tell has told. */
    static Finding of(boolean yes) {
        return yes ? new Yes() : new No();
    }

    /** As the coach takes it. */
    default Known known() {
        if (this instanceof Yes) {
            return Known.YES;
        }
        return this instanceof No ? Known.NO : Known.CANNOT_TELL;
    }

    /** In a few words. */
    default Saying saying() {
        if (this instanceof CannotTell unable) {
            return Saying.of("probe.cannot", "cannot tell: %s", unable.because());
        }
        return this instanceof Yes ? Saying.of("probe.yes", "yes") : Saying.of("probe.no", "no");
    }
}
