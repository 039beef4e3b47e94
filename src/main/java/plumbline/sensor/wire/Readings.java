package plumbline.sensor.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.sensor.Flaw;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;

/** Makes samples of the best of what a sensor tells, and says what they lack. */
public final class Readings {

    private final BestSource best = new BestSource();
    private final List<Heard> held = new ArrayList<>();
    private Source heldSource = Source.ANGLES;
    private boolean saidDirectionOnly;

    /**
     * What a message tells besides.
     *
     * @param sequence the sensor's running number
     * @param deviceMs the sensor's own clock
     * @param rateDps angular rate in degrees a second
     */
    public record Beside(OptionalInt sequence, OptionalLong deviceMs, Optional<Vector3> rateDps) {
        public static final Beside NOTHING = new Beside(OptionalInt.empty(), OptionalLong.empty(), Optional.empty());

        public static Beside at(long deviceMs) {
            return new Beside(OptionalInt.empty(), OptionalLong.of(deviceMs), Optional.empty());
        }

        public static Beside rate(Vector3 rateDps) {
            return new Beside(OptionalInt.empty(), OptionalLong.empty(), Optional.of(rateDps));
        }

        public Beside with(Vector3 rateDps) {
            return new Beside(sequence, deviceMs, Optional.of(rateDps));
        }
    }

    /** One more message has come, of whatever kind; to be called before the message is taken. */
    public void message(List<Heard> heard) {
        if (best.message()) {
            finish(heard);
        }
    }

    /** Specific force in g, or the direction of up with length 1, as the source tells. */
    public void take(Source source, Vector3 force, Beside beside, List<Heard> heard) {
        take(source, new Sample(beside.sequence(), beside.deviceMs(), force, beside.rateDps()), false, heard);
    }

    /** The direction of up by Euler angles with this pitch; near the singular pose the sample is announced as doubtful. */
    public void takeAngles(double pitchDeg, Vector3 up, Beside beside, List<Heard> heard) {
        Sample sample = new Sample(beside.sequence(), beside.deviceMs(), up, beside.rateDps());
        take(Source.ANGLES, sample, Attitude.isSingular(pitchDeg), heard);
    }

    private void take(Source source, Sample sample, boolean singular, List<Heard> heard) {
        if (best.isBest(source)) {
            held.clear();
            tell(source, sample, singular, heard);
        } else if (best.mayTurnOutBest(source)) {
            if (source != heldSource) {
                held.clear();
                heldSource = source;
                saidDirectionOnly = false;
            }
            tell(source, sample, singular, held);
        }
    }

    private void tell(Source source, Sample sample, boolean singular, List<Heard> heard) {
        if (source.isDirection() && !saidDirectionOnly) {
            heard.add(Flaw.DIRECTION_ONLY);
        }
        saidDirectionOnly = source.isDirection();
        if (singular) {
            heard.add(Flaw.SINGULAR_POSE);
        }
        heard.add(sample);
    }

    /** Tells what was held back until it was clear that nothing better comes. */
    public void finish(List<Heard> heard) {
        heard.addAll(held);
        held.clear();
    }
}
