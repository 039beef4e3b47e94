package plumbline.app.doctor;

import java.util.Optional;
import plumbline.sensor.Saying;

/**
 * One thing that was looked at.
 *
 * @param what short name of the thing: {@code port rights}
 * @param state how it stands
 * @param finding what was found
 * @param remedy what to do about it; empty where nothing has to be done, or the finding tells it
 */
public record Sign(Saying what, State state, Saying finding, Optional<Saying> remedy) {

    /** How something stands. */
    public enum State {
        /** As it should be. */
        OK,
        /** It works, but not as well as it could. */
        WARNING,
        /** It does not work. */
        FAULT
    }

    /** All is well. */
    static Sign ok(Saying what, Saying finding) {
        return new Sign(what, State.OK, finding, Optional.empty());
    }

    /** It could be better. */
    static Sign warning(Saying what, Saying finding, Saying remedy) {
        return new Sign(what, State.WARNING, finding, Optional.of(remedy));
    }

    /** It does not work. */
    static Sign fault(Saying what, Saying finding, Saying remedy) {
        return new Sign(what, State.FAULT, finding, Optional.of(remedy));
    }

    /** It is so far off, or all is well. */
    static Sign judged(Saying what, Saying finding, boolean bad, Saying remedy) {
        return bad ? warning(what, finding, remedy) : ok(what, finding);
    }

    /** The sensor could not be listened to, for a reason that was said in the wearer's language. */
    public static Sign noSensor(String sentence) {
        return new Sign(SensorCheck.SENSOR, State.FAULT, Saying.asItIs(sentence), Optional.empty());
    }

    /** Whether it is about this and at fault. */
    public boolean isFaultOf(String name) {
        return state == State.FAULT && what.name().equals(name);
    }
}
