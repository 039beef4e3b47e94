package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.sensor.Battery;
import plumbline.sensor.Flaw;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Identity;
import plumbline.sensor.Recognised;
import plumbline.sensor.Sample;
import plumbline.sensor.Saying;
import plumbline.sensor.SensorFault;
import plumbline.sensor.Stranger;
import plumbline.sensor.Unreadable;
import plumbline.sensor.check.Checkup;
import plumbline.sensor.check.Vitals;
import plumbline.sensor.time.Timed;

/** What is known of the sensor besides its samples: who it is, what it speaks, and what is wrong with it. */
public final class Signs {

    /** What a decoder says of single messages holds for so long; and so does the word that the protocol has changed. */
    private static final Duration HOLDS_FOR = Duration.ofSeconds(10);

    private final Checkup checkup = new Checkup();
    private final Map<Flaw, Instant> told = new EnumMap<>(Flaw.class);
    private Instant now = Instant.MIN;
    private Optional<Identity> identity = Optional.empty();
    private Optional<SensorFault> fault = Optional.empty();
    private Optional<Unreadable> unreadable = Optional.empty();
    private Optional<Recognised> recognised = Optional.empty();
    private Optional<Stranger> stranger = Optional.empty();
    private Optional<Battery> battery = Optional.empty();

    public void on(Instant arrival, int bytes) {
        now = arrival;
        checkup.count(bytes, 0);
    }

    public void on(Heard heard) {
        if (heard instanceof Sample) {
            fault = Optional.empty();
            stranger = Optional.empty();
        } else if (heard instanceof Garbled garbled) {
            checkup.count(0, garbled.bytes());
        } else if (heard instanceof Identity who) {
            identity = Optional.of(who);
        } else if (heard instanceof SensorFault wrong) {
            fault = Optional.of(wrong);
        } else if (heard instanceof Unreadable nothing) {
            unreadable = Optional.of(nothing);
        } else if (heard instanceof Recognised what) {
            recognise(what);
        } else if (heard instanceof Stranger strange) {
            stranger = Optional.of(strange);
        } else if (heard instanceof Battery charge) {
            battery = Optional.of(charge);
        } else if (heard instanceof Flaw flaw) {
            told.put(flaw, now);
        }
    }

    public void on(Timed timed) {
        checkup.on(timed, now);
    }

    private void recognise(Recognised what) {
        if (recognised.filter(before -> before.protocol() != what.protocol()).isPresent()) {
            told.put(Flaw.PROTOCOL_CHANGED, now);
        }
        recognised = Optional.of(what);
        stranger = Optional.empty();
    }

    /** Who the sensor says it is. */
    public Optional<Identity> identity() {
        return identity;
    }

    /** What the sensor says is wrong with it; empty once it sends samples again. */
    public Optional<SensorFault> fault() {
        return fault;
    }

    /** Why nothing at all can be made of what comes in, where that is so. */
    public Optional<Unreadable> unreadable() {
        return unreadable;
    }

    /** What the sensor speaks, where that had to be found out. */
    public Optional<Recognised> recognised() {
        return recognised;
    }

    /** What speaks there, where it is no sensor. */
    public Optional<Stranger> stranger() {
        return stranger;
    }

    /** How full its battery is, where it tells. */
    public Optional<Battery> battery() {
        return battery;
    }

    /** How it did in the last seconds. */
    public Optional<Vitals> vitals() {
        return checkup.vitals();
    }

    /** What is wrong with what it says, by the last ten seconds. */
    public Set<Flaw> flaws() {
        EnumSet<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        flaws.addAll(checkup.flaws());
        told.forEach((flaw, at) -> {
            if (flaw == Flaw.DIRECTION_ONLY || at.plus(HOLDS_FOR).isAfter(now)) {
                flaws.add(flaw);
            }
        });
        return flaws;
    }

    /** What the wearer should know of it, the worst first: one sentence with its full stop; empty when all is well. */
    public Optional<Saying> saying() {
        return unreadable
                .map(Unreadable::saying)
                .or(() -> stranger.map(Stranger::saying))
                .or(() -> fault.map(f -> Saying.of("fault", "the sensor reports a fault of its own: %s", f.code())))
                .or(() -> flaws().stream()
                        .filter(flaw -> flaw != Flaw.DIRECTION_ONLY)
                        .map(Flaw::saying)
                        .findFirst())
                .map(Saying::asSentence);
    }
}
