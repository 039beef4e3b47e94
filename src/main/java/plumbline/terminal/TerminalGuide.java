package plumbline.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import plumbline.catalogue.StretchStep;
import plumbline.catalogue.StretchWords;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Feeling;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.Session.Mode;
import plumbline.stretch.session.SessionPlan;

/**
 * Leads through a stretch on a terminal: each step in words with a bar that fills, by a letter and Enter. Where nobody
 * types and nothing can be drawn in place, each step is one paragraph, so that it reads well in a file.
 */
public final class TerminalGuide {

    private static final Duration REDRAW = Duration.ofMillis(500);
    private static final String LEAVE = "q";
    private static final String END_OF_INPUT = "\0";

    private final Catalogue catalogue;
    private final StretchWords words;
    private final InstantSource clock;
    private final PrintWriter out;
    private final boolean redraw;
    private final BlockingQueue<String> typed = new LinkedBlockingQueue<>();
    private boolean nobodyTypes;
    private int drawn;

    /**
     * A guide on this terminal.
     *
     * @param keys where letters are typed, a line each
     * @param reading runs what waits for them
     * @param redraw whether it understands cursor movements, as a terminal does and a file does not
     */
    public TerminalGuide(
            Catalogue catalogue,
            Locale locale,
            InstantSource clock,
            PrintWriter out,
            BufferedReader keys,
            Executor reading,
            boolean redraw) {
        this.catalogue = catalogue;
        this.words = new StretchWords(locale);
        this.clock = clock;
        this.out = out;
        this.redraw = redraw;
        reading.execute(() -> read(keys));
    }

    /** Leads through it; empty when the wearer left without an answer. */
    public Optional<Session.End> lead(SessionPlan plan) throws InterruptedException {
        out.println(words.say("guide.keys"));
        Session session = Session.begin(plan, clock.instant());
        int shown = -1;
        while (session.mode() != Mode.OVER) {
            if (redraw || session.index() != shown) {
                shown = session.index();
                draw(session);
            }
            Optional<String> key = next(session);
            if (key.filter(LEAVE::equals).isPresent()) {
                return Optional.empty();
            }
            Session before = session.at(clock.instant());
            session = key.map(k -> press(before, k)).orElse(before);
            if (session.mode() == Mode.ASKING) {
                session = ask(session);
            }
        }
        Session.End end = session.end().orElseThrow();
        out.println(words.say(
                end.completed() ? "guide.done" : "guide.stopped", end.held().toSeconds()));
        if (end.isStopSign()) {
            out.println(words.say("guide.no-more"));
        }
        out.flush();
        return Optional.of(end);
    }

    /** Leaves it as the wearer would; from any thread. */
    public void leave() {
        typed.add(LEAVE);
    }

    private Session press(Session session, String key) {
        Instant now = clock.instant();
        return switch (key) {
            case "" -> session.mode() == Mode.PAUSED ? session.resume(now) : session.pause(now);
            case "b" -> session.back(now);
            case "s" -> session.skip(now);
            case "x" -> session.stop(now);
            case "?" -> {
                out.print(StretchPage.signs(catalogue, catalogue.signs(), words.locale()));
                drawn = 0;
                yield session.pause(now);
            }
            default -> session;
        };
    }

    private Session ask(Session session) throws InterruptedException {
        List<Feeling> all = List.of(Feeling.values());
        out.println(words.say("guide.felt"));
        for (Feeling feeling : all) {
            out.println("  " + all.indexOf(feeling) + "  " + words.say("felt", feeling));
        }
        out.flush();
        drawn = 0;
        Set<Feeling> felt = EnumSet.noneOf(Feeling.class);
        while (felt.isEmpty()) {
            String answer = nobodyTypes ? "0" : typed.take();
            nobodyTypes |= answer.equals(END_OF_INPUT);
            Arrays.stream(answer.split("\\D+"))
                    .filter(n -> n.length() == 1 && n.charAt(0) - '0' < all.size())
                    .forEach(n -> felt.add(all.get(n.charAt(0) - '0')));
        }
        return session.felt(felt, clock.instant());
    }

    private Optional<String> next(Session session) throws InterruptedException {
        Duration left = session.deadline()
                .map(end -> Duration.between(clock.instant(), end))
                .orElse(nobodyTypes ? Duration.ZERO : Duration.ofDays(1));
        Duration wait = redraw && left.compareTo(REDRAW) > 0 && session.mode() == Mode.RUNNING ? REDRAW : left;
        String key = typed.poll(Math.max(1, wait.toMillis()), TimeUnit.MILLISECONDS);
        if (key != null && key.equals(END_OF_INPUT)) {
            nobodyTypes = true;
            return Optional.empty();
        }
        return Optional.ofNullable(key);
    }

    private void draw(Session session) {
        String text = StretchStep.show(session, clock.instant(), words.locale());
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        StringBuilder all = new StringBuilder(redraw && drawn > 0 ? "\u001b[" + drawn + "A\u001b[J" : "");
        lines.forEach(line -> all.append(line).append(System.lineSeparator()));
        drawn = lines.size();
        out.print(all);
        out.flush();
    }

    private void read(BufferedReader keys) {
        try {
            for (String line = keys.readLine(); line != null; line = keys.readLine()) {
                typed.add(line.strip().toLowerCase(Locale.ROOT));
            }
        } catch (IOException e) {
            // Nobody can type any more; the session goes on by itself.
            typed.add(END_OF_INPUT);
            return;
        }
        typed.add(END_OF_INPUT);
    }
}
