package plumbline.terminal;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.coach.Answer;
import plumbline.face.CareView;
import plumbline.face.Face;
import plumbline.face.Link;
import plumbline.face.Link.State;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.face.plan.PlanView;
import plumbline.line.Note;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.sensor.Saying;
import plumbline.sensor.Stranger;
import plumbline.stretch.recovery.ColdOrHeat;
import plumbline.stretch.session.SessionPlan;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Words;

/**
 * Shows a run on a terminal: redrawn in place where the output is one, otherwise a line at a time, so that it reads well
 * in a file.
 */
public final class TerminalFace implements Face {

    private static final String HOME = "\u001b[H";
    private static final String CLEAR = "\u001b[2J";
    private static final String CLEAR_LINE = "\u001b[K";
    private static final String RED = "\u001b[1;31m";
    private static final String NOT_RED = "\u001b[0m";
    private static final String HIDE_CURSOR = "\u001b[?25l";
    private static final String SHOW_CURSOR = "\u001b[?25h";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final String NO_TIME_YET = "--:--:--";
    private static final int MESSAGES_KEPT = 50;

    /** Which page is shown; a second word for it turns back. */
    private enum Shown {
        NOW,
        PLAN,
        KEYS
    }

    private final PrintWriter out;
    private final boolean redraw;
    private final Optional<BufferedReader> keys;
    private final Executor reading;
    private final TerminalWords texts;
    private final Words words;
    private final Supplier<ZoneId> zone;
    private final TerminalPage page;
    private final PlanPage planPage;
    private final TerminalStory story;
    private final TerminalFlareUp flareUp;
    private final List<String> messages = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private Optional<PostureState> told = Optional.empty();
    private Optional<CareView> care = Optional.empty();
    private Optional<ColdOrHeat> timer = Optional.empty();
    private Optional<Saying> said = Optional.empty();
    private Optional<Link> toldLink = Optional.empty();
    private Optional<View.Quiet> toldQuiet = Optional.empty();
    private PlanView planned = PlanView.NOTHING;
    private Shown shown = Shown.NOW;
    private boolean open;

    /**
     * A face on this output.
     *
     * @param redraw whether it understands cursor movements, as a terminal does and a file does not
     * @param keys where answers are typed, a line each; empty where nobody types
     * @param reading runs what waits for them
     */
    public TerminalFace(
            PrintWriter out,
            boolean redraw,
            Optional<BufferedReader> keys,
            Executor reading,
            Words words,
            Supplier<ZoneId> zone,
            String title) {
        this.out = out;
        this.redraw = redraw;
        this.keys = keys;
        this.reading = reading;
        this.texts = new TerminalWords(words);
        this.words = words;
        this.zone = zone;
        this.page = new TerminalPage(texts, title);
        this.planPage = new PlanPage(texts);
        this.story = new TerminalStory(texts);
        this.flareUp = new TerminalFlareUp(page, texts, title);
    }

    @Override
    public void open(Consumer<Wish> wishes) {
        keys.ifPresent(from -> reading.execute(() -> TerminalKeys.read(
                from, wishes.andThen(this::heard), Map.of("?", this::help, "plan", this::plan), this::wrong)));
    }

    @Override
    public synchronized void show(View view) {
        now = view.now().at();
        hush(view);
        planned = view.plan();
        if (!redraw) {
            tell(view.now().link());
            return;
        }
        StringBuilder text = new StringBuilder(open ? HOME : CLEAR + HOME + HIDE_CURSOR);
        open = true;
        String help = keys.isPresent() ? texts.text("keys") : "";
        List<String> lines = care.filter(c -> shown == Shown.NOW && c.isFlareUp())
                .map(c -> flareUp.lines(view, c, messages, help))
                .orElseGet(() -> lines(view, help));
        List<String> red = page.down(view);
        for (int i = 0; i < lines.size(); i++) {
            text.append(red.contains(lines.get(i)) ? RED + lines.get(i) + NOT_RED : lines.get(i))
                    .append(CLEAR_LINE)
                    .append(i + 1 < lines.size() ? "\r\n" : "");
        }
        out.print(text);
        out.flush();
    }

    private List<String> lines(View view, String help) {
        return switch (shown) {
            case NOW -> page.lines(view, messages, help);
            case PLAN -> planPage.lines(view, messages);
            case KEYS -> TerminalKeys.page(view, texts);
        };
    }

    /** A line of the story where a quiet begins, changes, or is over. */
    private void hush(View view) {
        Optional<View.Quiet> quiet = view.now().quiet();
        if (!quiet.equals(toldQuiet)) {
            toldQuiet = quiet;
            message(now, quiet.map(q -> page.quiet(q, now, zone.get())).orElseGet(() -> texts.text("quiet.over")));
        }
    }

    /** What is set by a word shows nowhere at once, so it is said. */
    private synchronized void heard(Wish wish) {
        if (wish instanceof Wish.SetOut set) {
            message(
                    now,
                    texts.text(
                            "plan.set",
                            set.goal().sharePercent(),
                            set.goal().under().toMinutes()));
        } else if (wish instanceof Wish.NoGoal) {
            message(now, texts.text("plan.set.none"));
        } else if (wish instanceof Wish.Said said && said.answer() instanceof Answer.NoNudgesToday) {
            message(now, texts.text("told.no-nudges"));
        }
    }

    /** What was typed is out of range, or is none of what may be typed there. */
    private synchronized void wrong(String words) {
        message(now, texts.text(words));
    }

    /** Tells how it stands with the sensor whenever that changes; what is wrong with the port is told by {@link #say}. */
    private void tell(Link link) {
        boolean ofThePort =
                link.state() != State.READING && link.state() != State.SILENT && link.state() != State.GARBLED;
        if (!ofThePort && toldLink.filter(link::equals).isEmpty()) {
            Optional<Saying> news =
                    link.advice().filter(a -> said.filter(a::equals).isEmpty());
            message(now, page.link(link) + news.map(a -> ": " + texts.say(a)).orElse(""));
            link.advice()
                    .filter(Stranger::isShownIn)
                    .ifPresent(a -> message(now, texts.text("link.show", link.source())));
        }
        toldLink = Optional.of(link);
    }

    @Override
    public synchronized void note(Note note) {
        if (note instanceof Note.Advised advised) {
            story.line(advised.advice(), redraw).ifPresent(said -> message(advised.at(), said));
        } else if (!redraw && note instanceof Note.Settled settled) {
            Spell spell = settled.spell();
            if (told.filter(spell.state()::sameAs).isEmpty()) {
                told = Optional.of(spell.state());
                message(spell.start(), words.name(Shade.of(spell.state())).toLowerCase(texts.locale()));
            }
        }
    }

    /** How the wearer's plan goes, and the look back: a page of its own until it is asked for again. */
    private synchronized void plan() {
        turn(Shown.PLAN);
        if (!redraw) {
            planPage.plan(planned).forEach(out::println);
        }
    }

    private synchronized void help() {
        turn(Shown.KEYS);
        if (!redraw) {
            TerminalKeys.lines(texts).forEach(out::println);
        }
    }

    private void turn(Shown to) {
        shown = shown == to ? Shown.NOW : to;
    }

    @Override
    public synchronized void tend(CareView view) {
        boolean before = care.filter(CareView::isFlareUp).isPresent();
        boolean flare = view.isFlareUp();
        care = Optional.of(view);
        if (flare && !before) {
            message(now, texts.text("flare.begins"));
            if (!redraw) {
                flareUp.acute(view).forEach(out::println);
            }
        } else if (before && !flare) {
            message(now, texts.text("flare.over"));
        }
        view.timer()
                .filter(t -> !view.timer().equals(timer))
                .ifPresent(t -> message(
                        now,
                        texts.text("timer." + t.kind(), TIME.format(t.deadline().atZone(zone.get())))));
        timer = view.timer();
    }

    @Override
    public synchronized void welcome() {
        message(now, texts.text("welcome"));
    }

    /** The run's own page stays; another terminal may lead through a stretch. */
    @Override
    public synchronized boolean lead(List<SessionPlan> plans) {
        plans.forEach(plan -> message(now, texts.text("lead", plan.stretch().id())));
        return false;
    }

    @Override
    public synchronized void say(Saying saying) {
        said = Optional.of(saying);
        message(now, texts.say(saying));
    }

    @Override
    public synchronized void close() {
        if (open) {
            out.print(SHOW_CURSOR + "\r\n");
            out.flush();
        }
    }

    private void message(Instant at, String text) {
        String line = (at.equals(Instant.EPOCH) ? NO_TIME_YET : TIME.format(at.atZone(zone.get()))) + "  " + text;
        messages.add(line);
        if (messages.size() > MESSAGES_KEPT) {
            messages.remove(0);
        }
        if (!redraw) {
            out.println(line);
        }
    }
}
