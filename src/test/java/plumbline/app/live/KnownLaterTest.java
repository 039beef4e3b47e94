package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.app.live.view.Past;
import plumbline.app.live.view.Today;
import plumbline.history.writing.Entry;
import plumbline.line.Note;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.sitting.Amendment;
import plumbline.trend.day.Segment;
import plumbline.trend.day.Shade;

/** What becomes known later of the day is on its band at once, and is written down at once. */
class KnownLaterTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3600);
    private static final Amendment STOOD =
            new Amendment(NINE, NINE.plusSeconds(2400), Posture.STANDING, TEN, Amendment.By.HINDSIGHT);
    private static final Note MEASURED =
            new Note.Settled(new Spell(NINE, TEN, new PostureState(Posture.SITTING, false, 0.6)));

    @Test
    void isOnTheBandAtOnceWithTheMomentSinceWhenItIsKnown() {
        Today today = Today.goingOn(Past.NOTHING, NINE, ZoneOffset.UTC);
        today.accept(MEASURED);
        assertEquals(
                List.of(new Segment(NINE, TEN, Shade.SITTING)),
                today.band(TEN, List.of()).segments());
        today.accept(new Note.Known(STOOD));
        List<Segment> known = List.of(
                new Segment(NINE, STOOD.to(), Shade.STANDING, Optional.of(TEN)),
                new Segment(STOOD.to(), TEN, Shade.SITTING));
        assertEquals(known, today.band(TEN, List.of()).segments());
    }

    @Test
    void givesWayToTheWearersWordAlsoWhereThatCameFirst() {
        Today today = Today.goingOn(Past.NOTHING, NINE, ZoneOffset.UTC);
        today.accept(MEASURED);
        today.amend(new Amendment(NINE, TEN, Posture.LYING, TEN.minusSeconds(60)));
        today.accept(new Note.Known(STOOD));
        assertEquals(
                List.of(new Segment(NINE, TEN, Shade.LYING)),
                today.band(TEN, List.of()).segments());
    }

    @Test
    void isHandedToTheHistoryWithoutWaitingForTheRound() {
        List<List<Entry>> kept = new ArrayList<>();
        new Keeper(kept::add).accept(new Note.Known(STOOD));
        assertEquals(List.of(List.<Entry>of(new Entry.Amended(STOOD))), kept);
    }
}
