package plumbline.app.command.sensor;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import plumbline.app.home.Daemon;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.sensors.Taught;
import plumbline.device.LinkEvent;
import plumbline.device.port.SerialLink;
import plumbline.sensor.Saying;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.sensor.text.TextHints;
import plumbline.sensor.text.example.End;
import plumbline.sensor.text.example.Hitch;
import plumbline.sensor.text.example.Learnt;
import plumbline.sensor.text.example.Lesson;
import plumbline.sensor.text.example.Pose;
import plumbline.sensor.text.example.Shown;

/** Leads the wearer through a lesson on the terminal: how to hold the sensor now, and which of its numbers change. */
final class ExampleTalk implements Callable<Integer> {

    /** Where the port falls silent, nobody waits for longer. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Fits, behind "ports: " or four blanks, into a terminal of 80 columns. */
    private static final int WIDTH = 72;

    private static final int TASK_WIDTH = 79;

    private static final Duration SHOW_EVERY = Duration.ofSeconds(2);

    private final String port;
    private final int baud;
    private final FindingWords words;
    private final PrintWriter out;
    private final HostClock clock = HostClock.system();
    private final Instant begun = clock.instant();
    private final Lesson lesson = new Lesson(Duration.ZERO);
    private Optional<Pose> told = Optional.empty();
    private Optional<Hitch> hinted = Optional.empty();
    private Instant shownAt = begun;

    /** A lesson on what comes on this port at this speed. */
    ExampleTalk(String port, int baud, FindingWords words, PrintWriter out) {
        this.words = words;
        this.port = port;
        this.baud = baud;
        this.out = out;
    }

    /** @throws Failure when nothing was learnt, or it could not be kept */
    @Override
    public Integer call() throws Failure {
        out.println();
        say(Saying.of("lesson.begin", "Show by example what these numbers are. Nothing is pressed; Ctrl-C ends it."));
        new Daemon("end of the lesson").execute(() -> {
            clock.waitUntil(begun.plus(LONGEST));
            clock.stop();
        });
        new SerialLink(port, baud, () -> new DetectingDecoder(TextHints.NONE)).run(clock, this::on);
        Optional<Learnt> learnt = lesson.learnt();
        if (learnt.isEmpty()) {
            String why = words.say(Taught.sentence(lesson.end().orElse(End.NO_NUMBERS)));
            throw new Failure(Failure.FAILED, String.join(System.lineSeparator(), FindingWords.lines(why, WIDTH)));
        }
        keep(learnt.get());
        return 0;
    }

    private void on(LinkEvent event) {
        if (event instanceof LinkEvent.Chunk chunk) {
            lesson.feed(chunk.bytes(), Duration.between(begun, clock.instant()));
            say();
        } else if (event instanceof LinkEvent.Silent) {
            lesson.feed(ByteBuffer.allocate(0), Duration.between(begun, clock.instant()));
            say(Saying.of("lesson.silent", "Nothing comes any more."));
            out.flush();
        } else if (event instanceof LinkEvent.Trouble trouble) {
            say(trouble.saying());
            out.flush();
        }
        if (lesson.end().isPresent()) {
            clock.stop();
        }
    }

    private void say() {
        boolean over = lesson.end().isPresent();
        boolean news = told.filter(lesson.pose()::equals).isEmpty();
        if (told.isPresent() && (over || news)) {
            show(columns(lesson.columns()));
        }
        if (over) {
            return;
        }
        if (news) {
            told = Optional.of(lesson.pose());
            hinted = lesson.hitch();
            hinted.map(Taught::sentence).ifPresent(this::say);
            lesson.lines().forEach(this::show);
            FindingWords.lines(words.say(task(lesson.pose())), TASK_WIDTH).forEach(out::println);
        } else if (clock.instant().isAfter(shownAt.plus(SHOW_EVERY))) {
            shownAt = clock.instant();
            show(columns(lesson.columns()));
            Optional<Hitch> hitch = lesson.hitch();
            hitch.filter(h -> hinted.filter(h::equals).isEmpty())
                    .map(Taught::sentence)
                    .ifPresent(this::say);
            hinted = hitch;
        }
        out.flush();
    }

    private void say(Saying saying) {
        FindingWords.lines(words.say(saying), WIDTH).forEach(out::println);
    }

    /** What the sensor says, cut where a terminal of 80 columns ends; where that is nothing yet, nothing is shown. */
    private void show(String said) {
        if (!said.isBlank()) {
            out.println("    " + FindingWords.cut(said, WIDTH));
        }
    }

    private static Saying task(Pose pose) {
        return switch (pose) {
            case LEVEL ->
                Saying.of(
                        "lesson.LEVEL", "1 of 4: lay the sensor level, as on a table, and leave it for some seconds.");
            case FORWARD ->
                Saying.of(
                        "lesson.FORWARD",
                        "2 of 4: tip it forward, its front edge down, half-way or further; and hold it.");
            case LEFT ->
                Saying.of(
                        "lesson.LEFT",
                        "3 of 4: lay it level, then tip it to the left, its left edge down; and hold it.");
            case BACK -> Saying.of("lesson.BACK", "4 of 4: lay it level again, where it lay at first.");
        };
    }

    /** Columns that read something else than at first stand in brackets. */
    private static String columns(List<Shown> columns) {
        return columns.stream()
                .map(c -> String.format(Locale.ROOT, c.changed() ? "[%s %.4g]" : "%s %.4g", c.name(), c.value()))
                .collect(Collectors.joining("  "));
    }

    private void keep(Learnt learnt) throws Failure {
        Path settings = Home.directories().settings();
        Map<String, String> written = Taught.settings(learnt);
        try {
            Taught.write(settings, learnt);
        } catch (IOException e) {
            throw words.failure(
                    Failure.FAILED,
                    Saying.of("settings.unwritten", "%s could not be written: %s", settings, Saying.of(e)));
        }
        out.println(words.say(Saying.of("lesson.learnt", "Learnt, and written to %s:", settings)));
        written.forEach((key, value) -> {
            if (!value.isEmpty()) {
                out.println("    " + key + " = " + value);
            }
        });
        out.println(words.say(Saying.of("lesson.from.now", "'plumbline run' reads the sensor so from now on.")));
        out.flush();
    }
}
