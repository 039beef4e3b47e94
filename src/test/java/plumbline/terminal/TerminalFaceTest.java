package plumbline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plumbline.app.care.Carer;
import plumbline.app.care.Ways;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.face.Link;
import plumbline.face.Outage;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.line.Note;
import plumbline.screen.SampleViews;
import plumbline.sensor.Saying;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Moment;
import plumbline.stretch.recovery.Care;
import plumbline.stretch.recovery.ColdOrHeat;
import plumbline.trend.Trend;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.Segment;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Words;

class TerminalFaceTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void takesEveryKeyAndPassesOverWhatMeansNothing() {
        List<Wish> wishes = new ArrayList<>();
        List<String> typed = List.of(
                "5",
                "d",
                "k on the phone",
                "a",
                "f",
                "b",
                "o",
                "s",
                "1",
                "2",
                "ice",
                "heat",
                "off",
                "pain 4",
                "pain 11",
                "pain",
                "walk 10 3 3",
                "walk 10 3",
                "strength 15",
                "note sat badly",
                "nonsense");
        String lines = typed.stream().collect(Collectors.joining("\n"));
        TerminalKeys.read(new BufferedReader(new StringReader(lines)), wishes::add, Map.of(), words -> {});
        assertEquals(
                List.of(
                        new Wish.Said(new Answer.Snooze(Duration.ofMinutes(5))),
                        new Wish.Said(new Answer.Done()),
                        new Wish.Said(new Answer.Skip("on the phone")),
                        new Wish.Said(new Answer.Quiet(Duration.ofMinutes(60), Answer.Why.NOT_AT_DESK)),
                        new Wish.FlaredUp(),
                        new Wish.Better(),
                        new Wish.FlareUpOver(),
                        new Wish.SignGone(),
                        new Wish.Said(new Answer.Seated()),
                        new Wish.Said(new Answer.OnFeet()),
                        new Wish.Cool(ColdOrHeat.Kind.ICE),
                        new Wish.Cool(ColdOrHeat.Kind.HEAT),
                        new Wish.CoolOver(),
                        new Wish.Pain(4, ""),
                        new Wish.Walked(Duration.ofMinutes(10), 3, 3),
                        new Wish.Strengthened(Duration.ofMinutes(15)),
                        new Wish.Noted("sat badly")),
                wishes);
    }

    @Test
    void asksInOneLineWhetherTheySitOrStand() {
        assertTrue(page(Locale.UK, true).contains("Sitting or standing?   1 sitting | 2 standing"));
        assertTrue(page(Locale.GERMANY, true).contains("Sitzen oder stehen Sie?   1 ich sitze | 2 ich stehe"));
        assertTrue(page(Locale.UK, false).stream().noneMatch(line -> line.contains("Sitting or standing?")));
    }

    @Test
    void saysUnderTheBandSinceWhenAPieceIsKnown() {
        List<String> english = page(Locale.UK, false);
        assertTrue(english.contains("  ^ 09:00 to 09:40 Standing, known since 09:42"), english::toString);
        assertTrue(english.stream().anyMatch(line -> line.strip().matches("\\^{6}")), english::toString);
        assertEquals(TerminalPage.HEIGHT, english.size());
        List<String> german = page(Locale.GERMANY, false);
        assertTrue(german.contains("  ^ 09:00 bis 09:40 Stehend, bekannt seit 09:42"), german::toString);
    }

    /** A morning of which it became known later that they stood. */
    private static List<String> page(Locale locale, boolean asked) {
        View view = new View(
                ZoneOffset.UTC,
                new View.Now(
                        NINE.plusSeconds(3600),
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ofHours(1),
                        Duration.ZERO,
                        Duration.ofHours(1),
                        Optional.empty(),
                        Optional.empty(),
                        new Link(Link.State.READING, "port", Optional.empty()),
                        asked),
                new DayBand(
                        LocalDate.of(2026, 3, 2),
                        ZoneOffset.UTC,
                        List.of(new Segment(
                                NINE, NINE.plusSeconds(2400), Shade.STANDING, Optional.of(NINE.plusSeconds(2520)))),
                        List.of()),
                new Trend(List.of(), true),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                View.Sense.NONE,
                Optional.empty(),
                View.Watching.WELL);
        return new TerminalPage(new TerminalWords(words(locale)), "a test")
                .lines(view, List.of(), "").stream().map(String::stripTrailing).toList();
    }

    @Test
    void saysWhatIsWrongInTheWearersLanguage() {
        StringWriter out = new StringWriter();
        TerminalFace face = new TerminalFace(
                new PrintWriter(out, true),
                false,
                Optional.empty(),
                Runnable::run,
                words(Locale.GERMANY),
                () -> ZoneOffset.UTC,
                "ein Test");
        face.say(Saying.of("file.absent", "There is no file %s.", "day.csv"));
        face.note(new Note.Advised(NINE, new Advice.Nudge(Duration.ofMinutes(2))));
        assertEquals(
                List.of("--:--:--  Die Datei day.csv gibt es nicht.", "09:00:00  unterer Rücken seit 2 min gerundet"),
                out.toString().lines().toList());
        TerminalKeys.lines(new TerminalWords(words(Locale.GERMANY)))
                .forEach(line -> assertTrue(line.length() <= 80, line));
    }

    @Test
    void saysInRedThatPlumblineItselfIsDown() {
        StringWriter out = new StringWriter();
        TerminalFace face = new TerminalFace(
                new PrintWriter(out, true),
                true,
                Optional.empty(),
                Runnable::run,
                words(Locale.US),
                () -> ZoneOffset.UTC,
                "usb");
        View.Watching down = new View.Watching(Optional.of(new Outage(Outage.Part.MONITOR, NINE)), 1, Duration.ZERO);
        face.show(SampleViews.sitting().with(down));
        assertTrue(out.toString().contains("\u001b[1;31mPlumbline has stopped watching"), out::toString);
        assertFalse(out.toString().contains("reading "), out::toString);
        out.getBuffer().setLength(0);
        face.show(SampleViews.sitting());
        assertFalse(out.toString().contains("\u001b[1;31m"), out::toString);
        assertTrue(out.toString().contains("reading "), out::toString);
    }

    private static Words words(Locale locale) {
        return new Words(
                ResourceBundle.getBundle(
                        Words.BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }

    @Test
    void tellsWhatToDoInAFlareUpWithTheRedFlagsUnderIt() {
        StringWriter out = new StringWriter();
        Words words = words(Locale.UK);
        TerminalFace face = new TerminalFace(
                new PrintWriter(out, true),
                false,
                Optional.empty(),
                Runnable::run,
                words,
                () -> ZoneOffset.UTC,
                "a test");
        Carer carer = new Carer(
                () -> new Ways(StretchSettings.DEFAULT, Moment.Wearer.ANYONE, Locale.ENGLISH, ZoneOffset.UTC),
                Care.NONE,
                entry -> {});
        carer.heard(new Wish.FlaredUp(), NINE);
        face.tend(carer.view(NINE));
        carer.heard(new Wish.FlareUpOver(), NINE);
        face.tend(carer.view(NINE));
        String text = out.toString();
        assertTrue(text.contains("  1  Rest with the legs propped  (legs-propped-rest)"), text);
        assertTrue(text.contains("not medical advice"), text);
        assertTrue(text.contains("  ! Loss of control over bladder or bowel"), text);
        assertTrue(text.indexOf("(walking)") < text.indexOf("  ! "), text);
        assertTrue(text.contains("flare-up over"), text);
        assertTrue(text.lines().allMatch(line -> line.length() <= 90), text);
        TerminalKeys.lines(new TerminalWords(words)).forEach(line -> assertTrue(line.length() <= 80, line));
    }
}
