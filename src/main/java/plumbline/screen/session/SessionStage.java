package plumbline.screen.session;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import plumbline.screen.figure.StretchFigureView;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Side;
import plumbline.stretch.Step;
import plumbline.stretch.Step.Action;
import plumbline.stretch.Stretch;
import plumbline.stretch.pose.Pose;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.Session.Mode;
import plumbline.stretch.session.SessionPlan.Beat;

/** The stretch as it is done: figure, ring, counts and words. */
final class SessionStage extends JPanel {
    private static final long serialVersionUID = 1L;
    /** The ring is redrawn when it has changed by this share. */
    private static final double RING_STEPS = 240;

    private final transient Catalogue catalogue;
    private final transient SessionLook looks;
    private final transient SessionWords words;
    private final StretchFigureView figure = new StretchFigureView();
    private final SessionRing ring = new SessionRing();
    private final SessionText side = new SessionText(" ", Font.BOLD, 1.1f);
    private final SessionText count = new SessionText(" ", Font.PLAIN, 1.1f);
    private final SessionText says = new SessionText(" ", Font.PLAIN, 1.5f);

    SessionStage(Catalogue catalogue, SessionWords words) {
        super(new BorderLayout(12, 8));
        this.catalogue = catalogue;
        this.looks = new SessionLook(catalogue);
        this.words = words;
        setOpaque(false);
        add(figure);
        JPanel right = new JPanel(new BorderLayout(0, 8));
        right.setOpaque(false);
        right.setPreferredSize(new Dimension(180, 260));
        right.setBorder(BorderFactory.createEmptyBorder(12, 0, 0, 0));
        JPanel counts = new JPanel(new BorderLayout());
        counts.setOpaque(false);
        counts.add(side, BorderLayout.NORTH);
        counts.add(count, BorderLayout.SOUTH);
        right.add(counts, BorderLayout.NORTH);
        right.add(ring, BorderLayout.CENTER);
        add(right, BorderLayout.EAST);
        says.setRows(3);
        add(says, BorderLayout.SOUTH);
    }

    /** Shows the session as it is at this time. */
    void show(Session session, Instant now) {
        Stretch stretch = session.plan().stretch();
        Beat beat = session.beat();
        Side working = beat.side().orElse(Side.RIGHT);
        String told = working.fill(beat.step().say(), words.locale());
        figure.show(stretch.scene(), poses(stretch), looks.at(session, now));
        figure.getAccessibleContext().setAccessibleName(words.say("figure", told));
        says.say(told);
        side.say(words.say(beat.side().map(SessionStage::sideKey).orElse("side.both")));
        count.say(
                beat.repetition() > 0
                        ? words.say("repetition", beat.repetition(), beat.of())
                        : words.say(
                                "step",
                                session.index() + 1,
                                session.plan().beats().size()));
        ring(session, beat, now);
    }

    private void ring(Session session, Beat beat, Instant now) {
        Duration left = session.left(now);
        long seconds = (left.toMillis() + 999) / 1000;
        boolean paused = session.mode() == Mode.PAUSED;
        String small = paused ? words.say("paused") : words.say("action", beat.action());
        if (beat.breaths() > 0 && !paused) {
            long breath = Math.min(beat.breaths(), 1 + (long) (session.share(now) * beat.breaths()));
            small = words.say("breath", breath, beat.breaths());
        }
        double share = Math.rint((1 - session.share(now)) * RING_STEPS) / RING_STEPS;
        ring.show(
                new SessionRing.State(share, words.say("seconds", seconds), small, beat.action() == Action.HOLD),
                small + ", " + words.say("seconds.left", seconds));
    }

    private List<Pose> poses(Stretch stretch) {
        return stretch.steps().stream()
                .map(Step::pose)
                .distinct()
                .map(catalogue::pose)
                .toList();
    }

    private static String sideKey(Side side) {
        return side == Side.LEFT ? "side.left" : "side.right";
    }
}
