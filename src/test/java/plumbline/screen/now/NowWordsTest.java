package plumbline.screen.now;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.face.LeanZone;
import plumbline.face.View;
import plumbline.screen.SampleViews;
import plumbline.screen.parts.Texts;
import plumbline.trend.SampleDays;

class NowWordsTest {

    @Test
    void saysWhatIsKnownAndHowSureItIs() {
        assertEquals(
                List.of(
                        "Sitting (estimated)",
                        "since 15:07 (23 min)",
                        "fairly sure (86%)",
                        "Rounded, 3\u00b0 of your 11\u00b0",
                        "Your slouch begins at 9\u00b0 forward.",
                        "42 min seated of 1 h",
                        "Next break in 18 min",
                        "",
                        "Sensor connected: /dev/ttyACM0"),
                said(Locale.UK, SampleViews.sitting()));
    }

    @Test
    void callsAGuessWhatTheCoachIsNotSureOf() {
        assertEquals("a guess (70%)", said(Locale.UK, SampleViews.unsure()).get(2));
    }

    @Test
    void saysItInGermanToo() {
        assertEquals(
                List.of(
                        "In Bewegung (geschätzt)",
                        "seit 15:27 (3 min)",
                        "recht sicher (98 %)",
                        "",
                        "Ihr Krummsitzen beginnt bei 9\u00b0 nach vorn.",
                        "Auf den Beinen seit 3 min",
                        "Pause nach 1 h Sitzen",
                        "Besprechung: still bis 16:15",
                        "Sensor verbunden: /dev/ttyACM0"),
                said(Locale.GERMANY, SampleViews.quiet(SampleViews.moving())));
    }

    @Test
    void claimsNothingBeforeTheFirstSample() {
        assertEquals(
                List.of(
                        "Nothing known yet",
                        "Put the sensor on and walk a few steps.",
                        "",
                        "",
                        "Your own slouch zone is not known yet.",
                        "Not seated",
                        "A break is due after 1 h of sitting",
                        "",
                        "Looking for your sensor\u2026"),
                said(Locale.UK, SampleViews.nothing()));
    }

    @Test
    void saysNothingOfSurenessWhenTheSensorIsNotWorn() {
        assertEquals("Sensor not worn", said(Locale.UK, SampleViews.notWorn()).get(0));
        assertEquals("", said(Locale.UK, SampleViews.notWorn()).get(2));
    }

    @Test
    void speaksEnglishWhereTheLanguageIsMissing() {
        assertEquals(
                "Lying (estimated)", said(Locale.ITALY, SampleViews.lying()).get(0));
    }

    @Test
    void letsTheMinutesSeatedAndThoseToTheBreakMakeUpTheInterval() {
        View.Now now = SampleViews.sitting().now();
        NowWords words = new NowWords(new Texts(Locale.UK));
        for (Duration seated : List.of(Duration.ofSeconds(90), Duration.ofSeconds(1220), Duration.ofSeconds(3570))) {
            View.Now then = new View.Now(
                    now.at(),
                    now.reading(),
                    now.leanZone(),
                    seated,
                    Duration.ZERO,
                    now.interval(),
                    Optional.of(now.interval().minus(seated)),
                    now.quiet(),
                    now.link(),
                    false);
            assertEquals(
                    "Next break in " + (60 - seated.toMinutes()) + " min", words.nextBreak(then), seated.toString());
        }
    }

    @Test
    void countsTheSlouchFromTheOwnTallWhicheverWayThePelvisRolls() {
        LeanZone backwards = new LeanZone(3, -17);
        assertEquals(20, backwards.limitDeg());
        assertEquals(12, backwards.roundedDeg(-9));
        assertEquals(-2, backwards.roundedDeg(5));
        assertEquals(12, new LeanZone(-3, 17).roundedDeg(9));
    }

    private static List<String> said(Locale locale, View view) {
        NowWords words = new NowWords(new Texts(locale));
        return List.of(
                words.posture(view.now()),
                words.since(view.now(), SampleDays.ZONE),
                words.sureness(view.now()),
                words.back(view.now()),
                words.zone(view.now()),
                words.bout(view.now()),
                words.nextBreak(view.now()),
                words.quiet(view.now(), SampleDays.ZONE),
                words.link(view.now().link()));
    }
}
