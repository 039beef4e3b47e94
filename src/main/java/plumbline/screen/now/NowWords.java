package plumbline.screen.now;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.face.LeanZone;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.posture.Posture;
import plumbline.posture.Reading;
import plumbline.screen.parts.Texts;
import plumbline.trend.day.Shade;

/** What the wearer is doing, in words: for the window, the tray and those who do not see the figure. */
public final class NowWords {

    /** Only what the wearer has said in person is told without "estimated". */
    private static final double CERTAIN = 1;

    private static final double QUITE_SURE = 0.9;

    /** Less than half a degree is told as none, less than two to a side not at all. */
    private static final double LEAST = 0.5;

    private static final double LEAST_ASIDE = 2;

    private final Texts texts;

    public NowWords(Texts texts) {
        this.texts = texts;
    }

    /** Such as "Sitting (estimated)". */
    public String posture(View.Now now) {
        Optional<Reading> reading = now.reading();
        String name =
                texts.text("posture." + reading.map(r -> Shade.of(r.state())).orElse(Shade.UNKNOWN));
        boolean guessed = reading.filter(
                        r -> isJudged(r.state().posture()) && r.state().confidence() < CERTAIN)
                .isPresent();
        return guessed ? texts.text("posture.estimated", name) : name;
    }

    /** Such as "since 14:05 (23 min)"; what to do while nothing is known. */
    String since(View.Now now, ZoneId zone) {
        return now.reading()
                .map(r -> texts.text(
                        "since", duration(between(r, now)), texts.words().clock(r.since(), zone)))
                .orElse(texts.text("since.never"));
    }

    private static Duration between(Reading reading, View.Now now) {
        Duration since = Duration.between(reading.since(), now.at());
        return since.isNegative() ? Duration.ZERO : since;
    }

    /** Such as "fairly sure (84%)"; empty where there is nothing to be sure of. */
    String sureness(View.Now now) {
        return now.reading()
                .filter(r -> isJudged(r.state().posture()))
                .map(r -> {
                    double sure = r.state().confidence();
                    String key =
                            r.state().isNotSure() ? "sure.guess" : sure >= QUITE_SURE ? "sure.quite" : "sure.fairly";
                    return texts.text(key, Math.round(100 * sure));
                })
                .orElse("");
    }

    private static boolean isJudged(Posture posture) {
        return posture != Posture.UNKNOWN && posture != Posture.NOT_WORN;
    }

    /** Such as "8° forward, 2° to the right"; empty where an angle says nothing, as of somebody lying. */
    public String angle(View.Now now) {
        if (now.reading().isEmpty()) {
            return "";
        }
        Reading reading = now.reading().get();
        if (!reading.state().posture().isSeated() && !reading.state().posture().isUpright()) {
            return "";
        }
        if (reading.forwardDeg().isEmpty()) {
            return reading.tiltDeg().isPresent()
                    ? texts.text("angle.tilt", Angle.words(reading.tiltDeg().getAsDouble()))
                    : texts.text("angle.unknown");
        }
        double forward = reading.forwardDeg().getAsDouble();
        double side = reading.sideDeg().orElse(0);
        String said = Math.abs(forward) < LEAST ? texts.text("angle.none") : lean(forward);
        return Math.abs(side) < LEAST_ASIDE
                ? said
                : said + ", " + texts.text(side < 0 ? "angle.left" : "angle.right", Angle.words(Math.abs(side)));
    }

    /** Such as "8° forward". */
    private String lean(double deg) {
        return texts.text(deg < 0 ? "angle.back" : "angle.forward", Angle.words(Math.abs(deg)));
    }

    /** The wearer's own slouch zone, or that it is not known yet. */
    public String zone(View.Now now) {
        return now.leanZone().map(z -> texts.text("zone", lean(z.slouchDeg()))).orElse(texts.text("zone.unknown"));
    }

    /** How round the back is against the wearer's own limit, such as "Rounded, 12\u00b0 of your 20\u00b0"; empty where nobody sits. */
    String back(View.Now now) {
        Optional<Shade> seated =
                now.reading().map(r -> Shade.of(r.state())).filter(s -> s == Shade.SITTING || s == Shade.SLOUCHED);
        if (seated.isEmpty()) {
            return "";
        }
        OptionalDouble forward = now.reading().map(Reading::forwardDeg).orElse(OptionalDouble.empty());
        if (now.leanZone().isEmpty() || forward.isEmpty()) {
            return texts.text("zone.unknown");
        }
        LeanZone zone = now.leanZone().get();
        long rounded = Math.round(zone.roundedDeg(forward.getAsDouble()));
        return rounded < 1
                ? texts.text("back.tall")
                : texts.text("back.rounded", Angle.words((double) rounded), Angle.words(Math.max(1, zone.limitDeg())));
    }

    /** How long in this bout, or how long up. */
    String bout(View.Now now) {
        if (!now.upright().isZero()) {
            return texts.text("bout.up", duration(now.upright()));
        }
        return now.seated().isZero()
                ? texts.text("bout.none")
                : texts.text("bout", duration(now.seated()), duration(now.interval()));
    }

    /** When a break is asked for next. */
    public String nextBreak(View.Now now) {
        return now.minutesToBreak()
                .map(in -> in.isZero() ? texts.text("next.due") : texts.text("next", duration(in)))
                .orElse(texts.text("next.none", duration(now.interval())));
    }

    /** Why the coach is quiet, and until when; empty when it is not. */
    public String quiet(View.Now now, ZoneId zone) {
        return now.quiet()
                .map(q -> texts.text(
                        "quiet." + q.why(),
                        q.until()
                                .map(until -> texts.words().clock(until, now.at(), zone))
                                .orElse("")))
                .orElse("");
    }

    public String link(Link link) {
        return texts.text("link." + link.state(), link.source()).strip();
    }

    private String duration(Duration time) {
        return texts.words().duration(time);
    }
}
