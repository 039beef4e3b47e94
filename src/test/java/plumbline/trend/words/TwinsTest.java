package plumbline.trend.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.sitting.AngleTimes;
import plumbline.trend.Leans;
import plumbline.trend.Measure;
import plumbline.trend.SampleDays;
import plumbline.trend.day.DayBand;
import plumbline.trend.day.DayHours;
import plumbline.trend.day.Segment;
import plumbline.trend.day.Shade;

class TwinsTest {

    private static final DayBand MORNING =
            SampleDays.workday(SampleDays.TODAY, 9.4).band(SampleDays.TODAY);

    @Test
    void tellsTheBandInASentenceAndATable() {
        Twin twin = new Twins(Spoken.IN_ENGLISH).of(MORNING);
        assertEquals(
                Spoken.IN_ENGLISH.longDay(SampleDays.TODAY)
                        + ": Sitting upright 46 min, Slouched 20 min, Standing 2 min, Moving 4 min. "
                        + "Breaks asked for: 1, of which the sensor saw 0 taken.",
                twin.sentence());
        assertEquals(List.of("From", "To", "Posture", "How long"), twin.head());
        assertEquals(
                List.of("08:12", "08:47", "Sitting upright", "35 min"),
                twin.rows().get(0));
    }

    @Test
    void tellsSinceWhenAPieceIsKnown() {
        DayBand band = new DayBand(
                SampleDays.TODAY,
                SampleDays.ZONE,
                List.of(new Segment(at(9, 2), at(9, 41), Shade.STANDING, Optional.of(at(9, 42)))),
                List.of());
        assertEquals(
                List.of(List.of("09:02", "09:41", "Standing, known since 09:42", "39 min")),
                new Twins(Spoken.IN_ENGLISH).of(band).rows());
        assertEquals(
                "Stehend, bekannt seit 09:42",
                new Twins(Spoken.words(Locale.GERMANY)).of(band).rows().get(0).get(2));
    }

    private static Instant at(int hour, int minute) {
        return SampleDays.TODAY.atTime(hour, minute).atZone(SampleDays.ZONE).toInstant();
    }

    @Test
    void saysSoWhenThereIsNothing() {
        DayBand empty = DayBand.empty(SampleDays.TODAY, SampleDays.ZONE);
        Twins english = new Twins(Spoken.IN_ENGLISH);
        Twins german = new Twins(Spoken.words(Locale.GERMANY));
        assertEquals("No sitting recorded yet.", english.of(DayHours.of(empty)).sentence());
        assertEquals(
                "Donnerstag, 6. November 2025: noch nichts aufgezeichnet.",
                german.of(empty).sentence());
        assertEquals(
                "Seated: no full day yet.",
                english.of(SampleDays.nothing().series(Measure.SEATED)).sentence());
    }

    @Test
    void tellsTheLeanWhileSeated() {
        Twin twin = new Twins(Spoken.IN_ENGLISH).of(Leans.of(AngleTimes.of("-10:5400 -5:1800")));
        assertEquals(
                "Lean known for 2 h of sitting, most of it between -10 and -5 degrees from the own upright"
                        + " (forward positive).",
                twin.sentence());
        assertEquals(List.of("-10 to -5°", "1 h 30 min", "75%"), twin.rows().get(0));
        assertEquals(
                "Noch ist keine Neigung im Sitzen bekannt.",
                new Twins(Spoken.words(Locale.GERMANY))
                        .of(Leans.of(AngleTimes.NONE))
                        .sentence());
    }

    /** The trials on shifts are those of one laboratory, by a pad: said wherever their figures are. */
    @Test
    void saysWhatTheTrialsOnShiftsAreWorth() {
        assertTrue(Spoken.IN_ENGLISH
                .definition(Measure.SHIFTS_PER_HOUR)
                .contains("two trials of one laboratory (SJWEH 2021, 2024), by a pad"));
        assertTrue(Spoken.words(Locale.GERMANY)
                .definition(Measure.SHIFTS_PER_HOUR)
                .contains("zwei Studien eines Labors (SJWEH 2021, 2024), mit einem Kissen"));
    }

    @Test
    void givesEveryDayARowThatSaysWhatItIsWorth() {
        Twin twin = new Twins(Spoken.IN_ENGLISH).of(SampleDays.fortnight());
        assertEquals(14, twin.rows().size());
        assertEquals("worn under 4 h, not averaged", twin.rows().get(10).get(14));
        assertEquals(
                List.of(
                        "Sun 2 Nov",
                        "–",
                        "–",
                        "–",
                        "–",
                        "–",
                        "–",
                        "–",
                        "–",
                        "–",
                        "–",
                        "–",
                        "–",
                        "–",
                        "nothing recorded"),
                twin.rows().get(9));
        assertEquals("not over yet", twin.rows().get(13).get(14));
    }
}
