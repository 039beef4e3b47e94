package plumbline.app.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.app.live.monitor.Feed;
import plumbline.device.LinkEvent;
import plumbline.line.Signs;
import plumbline.sensor.Battery;
import plumbline.sensor.Flaw;
import plumbline.sensor.Identity;
import plumbline.sensor.Saying;
import plumbline.sensor.Stranger;
import plumbline.sensor.check.Checkup;
import plumbline.sensor.check.Vitals;

/** How the sensor does, by what it said while it was listened to. */
final class SensorCheck {

    /** What listening to the sensor is called among the signs. */
    static final Saying SENSOR = Saying.of("doctor.sensor", "sensor");

    private static final Saying LISTEN =
            Saying.of("doctor.listen", "'plumbline ports --listen' tells what is on each port.");
    private static final Saying SHOWN = Saying.of(
            "doctor.show", "'plumbline ports --listen' with the name of the port has you show it by example.");

    /** An MPU-6050 at 50 Hz has some 3 mg; ten times that is a broken one, or one that is being moved. */
    private static final double NOISY_MG = 30;

    /** The tracker looks at samples 20 ms apart and more; jitter below that is of no weight. */
    private static final double JITTERY_MS = 20;

    /** An RC oscillator without a crystal is off by so much (ATmega328P data sheet: 10 % uncalibrated, 1 % calibrated). */
    private static final double DRIFTING = 0.02;

    private static final double LOW_PERCENT = 20;
    private static final double LOW_VOLTS = 3.5;

    private SensorCheck() {}

    /**
     * What was found.
     *
     * @param tuned what the search found, where there was one
     * @param msPerMs how the sensor's clock runs against the computer's, where it has one
     */
    public static List<Sign> signs(Feed feed, Optional<LinkEvent.Tuned> tuned, OptionalDouble msPerMs) {
        List<Sign> signs = new ArrayList<>();
        Signs heard = feed.signs();
        signs.add(who(feed, tuned));
        if (feed.counts().samples() == 0) {
            return signs;
        }
        heard.vitals().ifPresent(vitals -> signs.addAll(vitals(vitals, heard)));
        if (msPerMs.isPresent()) {
            signs.add(drift(msPerMs.getAsDouble()));
        }
        heard.battery().ifPresent(battery -> signs.add(battery(battery)));
        heard.flaws().stream().filter(flaw -> !isMeasured(flaw)).forEach(flaw -> signs.add(flawed(flaw)));
        heard.fault()
                .ifPresent(fault -> signs.add(Sign.fault(
                        Saying.of("doctor.reported", "sensor fault"),
                        Saying.of("doctor.reports", "the sensor reports: %s", fault.code()),
                        Saying.of("doctor.reports.do", "Check its wiring, and restart it."))));
        return signs;
    }

    private static Sign who(Feed feed, Optional<LinkEvent.Tuned> tuned) {
        Signs heard = feed.signs();
        Optional<Saying> trouble =
                feed.last().filter(LinkEvent.Trouble.class::isInstance).map(e -> ((LinkEvent.Trouble) e).saying());
        if (feed.counts().samples() == 0) {
            Saying finding = trouble.or(heard::saying)
                    .orElse(Saying.of(
                            "doctor.silent",
                            "nothing comes; it is off, or another port is its own, or it waits to be asked"));
            boolean shown = Stranger.isShownIn(finding);
            return Sign.fault(SENSOR, finding, shown ? SHOWN : LISTEN);
        }
        String name = heard.identity().map(SensorCheck::name).orElse("");
        return Sign.ok(
                SENSOR,
                tuned.map(t -> Saying.of(
                                "doctor.found",
                                "%1$s at %2$s baud%3$s",
                                t.protocol().title(),
                                t.baud(),
                                (t.detail().isEmpty() ? "" : ", " + t.detail()) + name))
                        .orElse(Saying.of("doctor.speaks", "speaks%s", name)));
    }

    private static String name(Identity who) {
        return " ("
                + String.join(" ", List.of(who.device(), who.serial(), who.version()))
                        .strip() + ")";
    }

    private static List<Sign> vitals(Vitals vitals, Signs heard) {
        List<Sign> signs = new ArrayList<>();
        signs.add(Sign.judged(
                Saying.of("doctor.rate", "sample rate"),
                figure("%.1f Hz", vitals.rateHz()),
                heard.flaws().contains(Flaw.TOO_SLOW),
                Flaw.TOO_SLOW.saying()));
        signs.add(Sign.judged(
                Saying.of("doctor.jitter", "jitter"),
                figure("%.1f ms", vitals.jitterMs()),
                vitals.jitterMs() > JITTERY_MS,
                Saying.of("doctor.jitter.do", "the computer is busy, or the radio link is weak")));
        signs.add(Sign.judged(
                Saying.of("doctor.lost", "lost samples"),
                figure("%.1f %%", 100 * vitals.lostShare()),
                heard.flaws().contains(Flaw.MANY_LOST),
                Flaw.MANY_LOST.saying()));
        signs.add(Sign.judged(
                Saying.of("doctor.garbled", "garbled bytes"),
                figure("%.1f %%", 100 * vitals.garbledShare()),
                heard.flaws().contains(Flaw.MANY_GARBLED),
                Flaw.MANY_GARBLED.saying()));
        signs.add(Sign.judged(
                Saying.of("doctor.noise", "noise"),
                Saying.of("doctor.noise.is", "%s from sample to sample", figure("%.1f mg", vitals.noiseMg())),
                vitals.noiseMg() > NOISY_MG,
                Saying.of(
                        "doctor.noise.do",
                        "lay the sensor on the table and look again; if it stays, the sensor is broken")));
        vitals.gravityG()
                .ifPresent(g -> signs.add(Sign.judged(
                        Saying.of("doctor.gravity", "gravity"),
                        Saying.of("doctor.gravity.is", "%s at rest", figure("%.3f g", g)),
                        Math.abs(g - 1) > Checkup.GRAVITY_OFF_G,
                        Flaw.WRONG_GRAVITY.saying())));
        return signs;
    }

    /** With a point, in every language; it may be copied into a settings file. */
    private static Saying figure(String pattern, double value) {
        return Saying.asItIs(String.format(Locale.ROOT, pattern, value));
    }

    private static Sign drift(double msPerMs) {
        return Sign.judged(
                Saying.of("doctor.drift", "clock drift"),
                Saying.of("doctor.drift.is", "%s against this computer", figure("%+.2f %%", 100 * (msPerMs - 1))),
                Math.abs(msPerMs - 1) > DRIFTING,
                Saying.of(
                        "doctor.drift.do",
                        "it is followed, so that nothing has to be done; but look whether the sensor's rate is what it"
                                + " says"));
    }

    private static Sign battery(Battery battery) {
        Saying told = battery.percent().isPresent()
                ? figure("%.0f %%", battery.percent().getAsDouble())
                : figure("%.2f V", battery.volts().orElse(0));
        boolean low = battery.percent().orElse(100) < LOW_PERCENT
                || (battery.percent().isEmpty() && battery.volts().orElse(LOW_VOLTS) < LOW_VOLTS);
        return Sign.judged(
                Saying.of("doctor.battery", "battery"), told, low, Saying.of("doctor.battery.do", "charge the sensor"));
    }

    private static boolean isMeasured(Flaw flaw) {
        return switch (flaw) {
            case TOO_SLOW, MANY_LOST, MANY_GARBLED, WRONG_GRAVITY -> true;
            case DIRECTION_ONLY, SINGULAR_POSE, NOT_A_NUMBER, ALL_ZERO, FROZEN, SATURATED, PROTOCOL_CHANGED -> false;
        };
    }

    private static Sign flawed(Flaw flaw) {
        Sign.State state = switch (flaw) {
            case DIRECTION_ONLY, SINGULAR_POSE, PROTOCOL_CHANGED -> Sign.State.WARNING;
            default -> Sign.State.FAULT;
        };
        return new Sign(Saying.of("doctor.values", "values"), state, flaw.saying(), Optional.empty());
    }
}
