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
import plumbline.sensor.check.Checkup;
import plumbline.sensor.check.Vitals;

/** How the sensor does, by what it said while it was listened to. */
final class SensorCheck {

    private static final String SENSOR = "sensor";

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
                        "sensor fault", "the sensor reports: " + fault.code(), "Check its wiring, and restart it.")));
        return signs;
    }

    private static Sign who(Feed feed, Optional<LinkEvent.Tuned> tuned) {
        Signs heard = feed.signs();
        Optional<String> trouble =
                feed.last().filter(LinkEvent.Trouble.class::isInstance).map(e -> ((LinkEvent.Trouble) e).sentence());
        if (feed.counts().samples() == 0) {
            String finding = trouble.or(() -> heard.saying().map(Saying::sentence))
                    .orElse("nothing comes; it is off, or another port is its own, or it waits to be asked");
            return Sign.fault(SENSOR, finding, "'plumbline ports --listen' tells what is on each port.");
        }
        String what = tuned.map(t -> t.protocol().title() + " at " + t.baud() + " baud"
                        + (t.detail().isEmpty() ? "" : ", " + t.detail()))
                .orElse("speaks");
        return Sign.ok(SENSOR, what + heard.identity().map(SensorCheck::name).orElse(""));
    }

    private static String name(Identity who) {
        return " ("
                + String.join(" ", List.of(who.device(), who.serial(), who.version()))
                        .strip() + ")";
    }

    private static List<Sign> vitals(Vitals vitals, Signs heard) {
        List<Sign> signs = new ArrayList<>();
        signs.add(judged(
                "sample rate",
                String.format(Locale.ROOT, "%.1f Hz", vitals.rateHz()),
                heard.flaws().contains(Flaw.TOO_SLOW),
                Flaw.TOO_SLOW.sentence()));
        signs.add(judged(
                "jitter",
                String.format(Locale.ROOT, "%.1f ms", vitals.jitterMs()),
                vitals.jitterMs() > JITTERY_MS,
                "the computer is busy, or the radio link is weak"));
        signs.add(judged(
                "lost samples",
                String.format(Locale.ROOT, "%.1f %%", 100 * vitals.lostShare()),
                heard.flaws().contains(Flaw.MANY_LOST),
                Flaw.MANY_LOST.sentence()));
        signs.add(judged(
                "garbled bytes",
                String.format(Locale.ROOT, "%.1f %%", 100 * vitals.garbledShare()),
                heard.flaws().contains(Flaw.MANY_GARBLED),
                Flaw.MANY_GARBLED.sentence()));
        signs.add(judged(
                "noise",
                String.format(Locale.ROOT, "%.1f mg from sample to sample", vitals.noiseMg()),
                vitals.noiseMg() > NOISY_MG,
                "lay the sensor on the table and look again; if it stays, the sensor is broken"));
        vitals.gravityG()
                .ifPresent(g -> signs.add(judged(
                        "gravity",
                        String.format(Locale.ROOT, "%.3f g at rest", g),
                        Math.abs(g - 1) > Checkup.GRAVITY_OFF_G,
                        Flaw.WRONG_GRAVITY.sentence())));
        return signs;
    }

    private static Sign drift(double msPerMs) {
        return judged(
                "clock drift",
                String.format(Locale.ROOT, "%+.2f %% against this computer", 100 * (msPerMs - 1)),
                Math.abs(msPerMs - 1) > DRIFTING,
                "it is followed, so that nothing has to be done; but look whether the sensor's rate is what it says");
    }

    private static Sign battery(Battery battery) {
        String told = battery.percent().isPresent()
                ? String.format(Locale.ROOT, "%.0f %%", battery.percent().getAsDouble())
                : String.format(Locale.ROOT, "%.2f V", battery.volts().orElse(0));
        boolean low = battery.percent().orElse(100) < LOW_PERCENT
                || (battery.percent().isEmpty() && battery.volts().orElse(LOW_VOLTS) < LOW_VOLTS);
        return judged("battery", told, low, "charge the sensor");
    }

    private static boolean isMeasured(Flaw flaw) {
        return switch (flaw) {
            case TOO_SLOW, MANY_LOST, MANY_GARBLED, WRONG_GRAVITY -> true;
            case DIRECTION_ONLY, SINGULAR_POSE, NOT_A_NUMBER, ALL_ZERO, FROZEN, SATURATED, PROTOCOL_CHANGED -> false;
        };
    }

    private static Sign flawed(Flaw flaw) {
        return switch (flaw) {
            case DIRECTION_ONLY, SINGULAR_POSE, PROTOCOL_CHANGED -> Sign.warning("values", flaw.sentence(), "");
            default -> Sign.fault("values", flaw.sentence(), "");
        };
    }

    private static Sign judged(String what, String finding, boolean bad, String remedy) {
        return bad ? Sign.warning(what, finding, remedy) : Sign.ok(what, finding);
    }
}
