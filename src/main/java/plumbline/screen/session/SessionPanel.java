package plumbline.screen.session;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Font;
import java.awt.event.ActionEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.Timer;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Feeling;
import plumbline.stretch.Stretch;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.Session.Mode;
import plumbline.stretch.session.SessionPlan;

/**
 * Leads the wearer through a stretch on screen. By keyboard alone: space pauses, the arrows go back and on, Esc stops, F1
 * shows when to stop and whom to see. To be used on Swing's own thread.
 */
final class SessionPanel extends JPanel {
    private static final long serialVersionUID = 1L;
    /** 25 pictures a second while something moves; no timer runs in a pause or while the panel is not shown. */
    private static final int FRAME_MS = 40;

    private static final String STAGE = "stage";
    private static final String SIGNS = "signs";
    private static final String FELT = "felt";
    private static final String OVER = "over";

    /** Is told what becomes of a session. */
    public interface Listener {
        /** A session has ended, by itself or by the wearer. */
        void ended(Stretch stretch, Session.End end);

        /** The wearer has read how it ended; the panel may be taken away. */
        void closed();

        /** Something that may be told by a sound; only called while the wearer has sounds switched on. */
        void cue(SessionCue cue);
    }

    private final transient Catalogue catalogue;
    private final transient SessionWords words;
    private final transient InstantSource clock;
    private final transient Listener listener;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JPanel over = new JPanel(new BorderLayout());
    private final SessionStage stage;
    private final SessionFelt felt;
    private final SessionFoot foot;
    private final SessionText title = new SessionText(" ", Font.BOLD, 1.6f);
    private final Timer timer = new Timer(FRAME_MS, e -> tick());
    private transient Optional<Session> session = Optional.empty();
    private boolean reading;

    /** An empty panel; {@link #begin} puts a stretch on it. */
    public SessionPanel(Catalogue catalogue, Locale locale, InstantSource clock, Listener listener) {
        super(new BorderLayout(0, 8));
        this.catalogue = catalogue;
        this.words = new SessionWords(locale);
        this.clock = clock;
        this.listener = listener;
        this.stage = new SessionStage(catalogue, words);
        this.felt = new SessionFelt(words, this::answered, this::goOn);
        this.foot = new SessionFoot(words, new Keys());
        setBorder(BorderFactory.createEmptyBorder(12, 16, 12, 16));
        setFocusable(true);
        setLocale(locale);
        middle.setOpaque(false);
        over.setOpaque(false);
        middle.add(stage, STAGE);
        middle.add(new SessionSigns(catalogue, catalogue.signs(), words), SIGNS);
        middle.add(felt, FELT);
        middle.add(over, OVER);
        add(title, BorderLayout.NORTH);
        add(middle);
        add(foot, BorderLayout.SOUTH);
        bindKeys(new Keys());
    }

    /** Begins a session now. The keyboard goes to the panel if it is on show already. */
    public void begin(SessionPlan plan) {
        session = Optional.of(Session.begin(plan, clock.instant()));
        reading = false;
        String name = plan.stretch().name().in(words.locale());
        title.say(name);
        getAccessibleContext().setAccessibleName(name);
        update();
        requestFocusInWindow();
    }

    /** Takes the session off without a question; nothing is told of it. */
    void leave() {
        session = Optional.empty();
        timer.stop();
    }

    /** The session as it stands; empty before the first. */
    public Optional<Session> session() {
        return session;
    }

    /** Goes on by the clock; the timer's doing, or a test's. */
    void tick() {
        change(Session::at);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        update();
    }

    @Override
    public void removeNotify() {
        timer.stop();
        super.removeNotify();
    }

    private void change(BiFunction<Session, Instant, Session> how) {
        session.ifPresent(before -> {
            Session next = how.apply(before, clock.instant());
            session = Optional.of(next);
            SessionCue cue = SessionCue.between(before, next);
            if (foot.isSoundOn() && cue != SessionCue.NONE) {
                listener.cue(cue);
            }
            update();
            if (before.mode() != next.mode()) {
                turned(next);
            }
        });
    }

    /** The card is on show by now; the keyboard can only be put on what is. */
    private void turned(Session next) {
        if (next.mode() == Mode.ASKING) {
            felt.ask();
        }
        next.end().ifPresent(end -> {
            over.removeAll();
            SessionOver result = new SessionOver(catalogue, end, words, listener::closed);
            over.add(result);
            over.revalidate();
            result.focus();
            listener.ended(next.plan().stretch(), end);
        });
    }

    private void update() {
        session.ifPresent(each -> {
            stage.show(each, clock.instant());
            foot.show(each.mode(), reading);
            cards.show(middle, reading ? SIGNS : card(each.mode()));
            if (each.mode() == Mode.RUNNING && isDisplayable()) {
                timer.start();
            } else {
                timer.stop();
            }
        });
    }

    private static String card(Mode mode) {
        return switch (mode) {
            case RUNNING, PAUSED -> STAGE;
            case ASKING -> FELT;
            case OVER -> OVER;
        };
    }

    private void goOn() {
        change(Session::resume);
        requestFocusInWindow();
    }

    private void answered(Set<Feeling> feelings) {
        change((each, now) -> each.felt(feelings, now));
    }

    /** What keys and buttons do. */
    private final class Keys implements SessionFoot.Keys {
        @Override
        public void back() {
            change(Session::back);
        }

        /** Space does not take back a stop; that question has its own buttons. */
        @Override
        public void togglePause() {
            reading = false;
            change((each, now) -> switch (each.mode()) {
                case RUNNING -> each.pause(now);
                case PAUSED -> each.resume(now);
                case ASKING, OVER -> each;
            });
        }

        @Override
        public void skip() {
            change(Session::skip);
        }

        @Override
        public void stop() {
            reading = false;
            change(Session::stop);
        }

        /** Reading pauses; coming back leaves it to the wearer to go on. */
        @Override
        public void toggleSigns() {
            reading = !reading;
            change(Session::pause);
        }
    }

    private void bindKeys(SessionFoot.Keys keys) {
        bind("SPACE", keys::togglePause);
        bind("LEFT", keys::back);
        bind("RIGHT", keys::skip);
        bind("ESCAPE", keys::stop);
        bind("F1", keys::toggleSigns);
    }

    private void bind(String stroke, Runnable action) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }
}
