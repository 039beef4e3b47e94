package plumbline.terminal;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import plumbline.coach.Advice;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.posture.Posture;
import plumbline.posture.Reading;
import plumbline.sitting.DaySummary;
import plumbline.sitting.SeatedMovement;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.Hours;
import plumbline.trend.day.Mark;
import plumbline.trend.day.Segment;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Words;

/** The live view as text that fits a terminal of 80 by 24. Letters, not colours, tell postures apart. */
final class TerminalPage {

    static final int WIDTH = 80;
    static final int HEIGHT = 24;

    private static final int BAND = 76;
    private static final int BAR = 40;

    /** Under a piece of the band that became known only later. */
    private static final char KNOWN_LATER = '^';

    static final String RULE = "-".repeat(WIDTH);

    private final TerminalWords texts;
    private final Words words;
    private final String title;

    TerminalPage(TerminalWords texts, String title) {
        this.texts = texts;
        this.words = texts.words();
        this.title = title;
    }

    /** The whole page: exactly {@link #HEIGHT} lines, none longer than {@link #WIDTH}. */
    List<String> lines(View view, List<String> messages, String keys) {
        View.Now now = view.now();
        List<String> lines = new ArrayList<>();
        lines.add(spread("Plumbline   " + title, texts.moment(now.at(), view.zone())));
        lines.add(RULE);
        lines.add(spread(posture(now), sureness(now)));
        lines.add(spread(since(view), lean(now)));
        lines.add("");
        lines.add(texts.text("bout", bar(now.seated(), now.interval()), words.duration(now.seated())));
        lines.add(next(now, view.zone()));
        lines.add("");
        lines.addAll(band(view.band()));
        lines.add("");
        lines.addAll(wrapped(today(view)));
        soFar(view).flatMap(DaySummary::movement).map(this::moved).ifPresent(said -> lines.addAll(wrapped(said)));
        lines.addAll(sensor(now.link()));
        lines.add(RULE);
        talk(view).forEach(sentence -> lines.addAll(wrapped(sentence)));
        int room = Math.max(0, HEIGHT - lines.size() - 1);
        messages.stream().skip(Math.max(0, messages.size() - room)).forEach(lines::add);
        while (lines.size() < HEIGHT - 1) {
            lines.add("");
        }
        return Stream.concat(lines.stream().limit(HEIGHT - 1), Stream.of(keys))
                .map(TerminalPage::cut)
                .toList();
    }

    /** What the wearer is doing and what is next, in a few lines. */
    List<String> status(View view) {
        View.Now now = view.now();
        List<String> lines = new ArrayList<>();
        lines.add(spread(posture(now), sureness(now)));
        lines.add(spread(since(view), lean(now)));
        lines.add(next(now, view.zone()));
        lines.addAll(wrapped(today(view)));
        lines.addAll(sensor(now.link()));
        return lines.stream().map(TerminalPage::cut).toList();
    }

    private List<String> sensor(Link link) {
        List<String> lines = new ArrayList<>(List.of(texts.text("sensor", link(link))));
        link.advice().ifPresent(advice -> lines.addAll(wrapped(texts.say(advice))));
        return lines;
    }

    /** Those of the lines that say that Plumbline itself is down; none while it is not. */
    List<String> down(View view) {
        Link link = view.now().link();
        return link.state() == Link.State.DOWN
                ? sensor(link).stream().map(TerminalPage::cut).toList()
                : List.of();
    }

    String posture(View.Now now) {
        Shade shade = now.reading().map(r -> Shade.of(r.state())).orElse(Shade.UNKNOWN);
        return shade.isWorn() ? texts.text("estimated", words.name(shade)) : words.name(shade);
    }

    private String sureness(View.Now now) {
        return now.reading()
                .filter(r -> r.state().posture() != Posture.UNKNOWN)
                .map(r -> texts.text("sure", Math.round(100 * r.state().confidence())))
                .orElse("");
    }

    private String since(View view) {
        return view.now()
                .reading()
                .map(r -> texts.text(
                        "since",
                        words.clock(r.since(), view.zone()),
                        words.duration(
                                positive(Duration.between(r.since(), view.now().at())))))
                .orElse(texts.text("since.never"));
    }

    private String lean(View.Now now) {
        OptionalDouble forward = now.reading().map(Reading::forwardDeg).orElse(OptionalDouble.empty());
        OptionalDouble tilt = now.reading().map(Reading::tiltDeg).orElse(OptionalDouble.empty());
        if (forward.isPresent()) {
            double deg = forward.getAsDouble();
            return texts.text(deg < 0 ? "lean.back" : "lean.forward", Math.abs(deg));
        }
        return tilt.isPresent() ? texts.text("lean.tilt", tilt.getAsDouble()) : "";
    }

    /** Why nothing is said, and until when. */
    String quiet(View.Quiet quiet, Instant now, ZoneId zone) {
        String end = quiet.until().map(t -> words.clock(t, now, zone)).orElse("");
        return texts.text("quiet." + quiet.why(), end);
    }

    String next(View.Now now, ZoneId zone) {
        if (now.quiet().isPresent()) {
            return quiet(now.quiet().orElseThrow(), now.at(), zone);
        }
        if (!now.upright().isZero()) {
            return texts.text("upright", words.duration(now.upright()));
        }
        return now.minutesToBreak()
                .map(in -> in.isZero() ? texts.text("next.due") : texts.text("next", words.duration(in)))
                .orElse(texts.text("next.none", words.duration(now.interval())));
    }

    private String today(View view) {
        return soFar(view).map(this::figures).orElse(texts.text("today.empty"));
    }

    private static Optional<DaySummary> soFar(View view) {
        return view.trend().days().isEmpty()
                ? Optional.empty()
                : view.trend().days().get(view.trend().days().size() - 1).summary();
    }

    private String moved(SeatedMovement movement) {
        return texts.text(
                "today.moved",
                words.number(movement.shiftsPerHour(), 0),
                SeatedMovement.USUAL_SHIFTS_PER_HOUR,
                words.number(movement.fidgetsPerHour(), 0),
                SeatedMovement.USUAL_FIDGETS_PER_HOUR,
                words.duration(movement.longestUnshifted()));
    }

    private String figures(DaySummary day) {
        return texts.text(
                "today",
                words.duration(day.seated()),
                words.duration(day.slouched()),
                words.duration(day.standing().plus(day.moving())),
                day.breaks(),
                words.duration(day.longestBout()));
    }

    List<String> talk(View view) {
        List<String> lines = new ArrayList<>();
        view.call().ifPresent(call -> {
            if (call.ended().isPresent()) {
                lines.add(texts.text("break.over", words.name(call.ended().get())));
            } else if (call.stage() == Advice.Stage.SEATED_AGAIN) {
                lines.add(
                        texts.text("break.seated-again", words.duration(call.upright()), words.duration(call.asked())));
            } else {
                lines.add(texts.text("break.ask", call.stretch(), call.firstStep()));
                lines.add(texts.text("break.progress", words.duration(call.upright()), words.duration(call.asked())));
            }
        });
        if (view.now().sitOrStand()) {
            lines.add(texts.text("sitorstand"));
        }
        view.plan().cue().map(texts::say).ifPresent(lines::add);
        view.nudge().ifPresent(slouched -> lines.add(texts.text("nudge", words.duration(slouched))));
        return lines;
    }

    private List<String> band(DayBand band) {
        Hours hours = band.hours();
        char[] cells = " ".repeat(BAND).toCharArray();
        for (Segment segment : band.segments()) {
            int from = column(hours, segment.start());
            int to = Math.max(from + 1, column(hours, segment.end()));
            for (int i = from; i < to && i < BAND; i++) {
                cells[i] = letter(segment.shade());
            }
        }
        char[] marks = " ".repeat(BAND).toCharArray();
        List<Segment> known =
                band.segments().stream().filter(s -> s.knownSince().isPresent()).toList();
        for (Segment segment : known) {
            int from = Math.min(BAND - 1, column(hours, segment.start()));
            int to = Math.max(from + 1, column(hours, segment.end()));
            Arrays.fill(marks, from, Math.min(BAND, to), KNOWN_LATER);
        }
        for (Mark mark : band.marks()) {
            marks[Math.min(BAND - 1, column(hours, mark.at()))] = '!';
        }
        List<String> lines = new ArrayList<>(List.of(
                "  " + hourNames(band, hours),
                "  " + new String(cells),
                "  " + new String(marks),
                "  " + texts.text("legend")));
        if (!known.isEmpty()) {
            lines.add("  " + known(known.get(known.size() - 1), band));
        }
        return lines;
    }

    /** Such as "^ 09:02 to 09:41 Standing, known since 09:42". */
    private String known(Segment piece, DayBand band) {
        return texts.text(
                "known",
                KNOWN_LATER,
                words.clock(piece.start(), band.zone()),
                words.clock(piece.end(), band.zone()),
                words.name(piece, band.zone()));
    }

    private String hourNames(DayBand band, Hours hours) {
        char[] names = " ".repeat(BAND + 4).toCharArray();
        int free = 0;
        for (Instant start : hours.starts()) {
            String name = words.hour(start, band.zone());
            int at = column(hours, start);
            if (at >= free && at + name.length() <= BAND) {
                name.getChars(0, name.length(), names, at);
                free = at + name.length() + 1;
            }
        }
        return new String(names).stripTrailing();
    }

    private static int column(Hours hours, Instant at) {
        return (int) Math.max(0, Math.floor(hours.shareAt(at) * BAND));
    }

    private static char letter(Shade shade) {
        return switch (shade) {
            case SITTING -> 's';
            case SLOUCHED -> 'S';
            case RECLINING -> 'r';
            case STANDING -> '|';
            case MOVING -> '>';
            case LYING -> '_';
            case NOT_WORN -> '.';
            case UNKNOWN -> '?';
        };
    }

    String link(Link link) {
        return texts.text("link." + link.state(), link.source());
    }

    private static String bar(Duration done, Duration of) {
        int full = (int) Math.min(BAR, done.toMillis() * BAR / Math.max(1, of.toMillis()));
        return "[" + "#".repeat(full) + " ".repeat(BAR - full) + "]";
    }

    static String spread(String left, String right) {
        int gap = WIDTH - left.length() - right.length();
        return gap < 2 ? left : left + " ".repeat(gap) + right;
    }

    private static Duration positive(Duration duration) {
        return duration.isNegative() ? Duration.ZERO : duration;
    }

    /** A sentence on as many lines as it needs. */
    static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? (lines.isEmpty() ? "" : "  ") : " ").append(word);
        }
        if (!line.toString().isBlank()) {
            lines.add(line.toString());
        }
        return lines;
    }

    static String cut(String line) {
        return line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "~";
    }
}
