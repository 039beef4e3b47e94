package plumbline.catalogue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.stretch.Side;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.Session.Mode;
import plumbline.stretch.session.SessionPlan.Beat;

/** A moment of a session as plain text, for a terminal without a display. */
public final class StretchStep {
    private static final int BAR = 30;

    private StretchStep() {}

    /** What to do now: name, side and count, the step, a bar with the time left, and when to stop. */
    public static String show(Session session, Instant now, Locale locale) {
        StretchWords words = new StretchWords(locale);
        Beat beat = session.beat();
        List<String> head = new ArrayList<>();
        head.add(session.plan().stretch().name().in(locale));
        beat.side().ifPresent(side -> head.add(words.say(side == Side.LEFT ? "step.left" : "step.right")));
        if (beat.repetition() > 0) {
            head.add(words.say("step.count", beat.repetition(), beat.of()));
        }
        StretchLines lines = new StretchLines();
        lines.add(0, String.join(" · ", head));
        lines.add(0, beat.side().orElse(Side.RIGHT).fill(beat.step().say(), locale));
        lines.add(0, bar(session, now, words));
        lines.add(0, words.say("step.stop"));
        return lines.toString();
    }

    private static String bar(Session session, Instant now, StretchWords words) {
        int done = (int) Math.round(session.share(now) * BAR);
        long seconds = (session.left(now).toMillis() + 999) / 1000;
        String doing = session.mode() == Mode.PAUSED
                ? words.say("step.paused")
                : words.say("step", session.beat().action());
        return "[" + "#".repeat(done) + "-".repeat(BAR - done) + "] " + words.say("step.left.seconds", seconds) + " "
                + doing;
    }
}
