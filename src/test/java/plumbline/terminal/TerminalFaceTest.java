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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plumbline.app.care.Carer;
import plumbline.app.care.Ways;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
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
        TerminalKeys.read(new BufferedReader(new StringReader(lines)), wishes::add, () -> {});
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
    void saysWhatIsWrongInTheWearersLanguage() {
        StringWriter out = new StringWriter();
        TerminalFace face = new TerminalFace(
                new PrintWriter(out, true),
                false,
                Optional.empty(),
                Runnable::run,
                words(Locale.GERMANY),
                ZoneOffset.UTC,
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
                ZoneOffset.UTC,
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
                new PrintWriter(out, true), false, Optional.empty(), Runnable::run, words, ZoneOffset.UTC, "a test");
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
