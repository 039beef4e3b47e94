package plumbline.screen.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.CatalogueFiles;
import plumbline.screen.figure.Skeletons;
import plumbline.screen.figure.StretchFigure.Look;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Region;
import plumbline.stretch.Side;
import plumbline.stretch.Step.Action;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings.Holding;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.SessionPlan;

class SessionLookTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final SessionLook looks = new SessionLook(CATALOGUE);

    @Test
    void neverJumpsFromOnePictureToTheNext() {
        for (Stretch stretch : CATALOGUE.stretches()) {
            Session session = begin(stretch);
            Instant now = START;
            Look before = looks.at(session, now);
            while (session.mode() == Session.Mode.RUNNING) {
                now = now.plusMillis(40);
                session = session.at(now);
                Look after = looks.at(session, now);
                double moved = Skeletons.moved(before.pose(), after.pose());
                assertTrue(moved < .09, stretch.id() + " jumps by " + moved + " m at beat " + session.index());
                assertTrue(Math.abs(after.facing() - before.facing()) < .3, stretch.id());
                before = after;
            }
        }
    }

    @Test
    void turnsThePictureForTheOtherSide() {
        Session session = begin(stretch("seated-rotation"));
        assertEquals(1, atFirst(session, Action.HOLD, Side.RIGHT).facing());
        Look left = atFirst(session, Action.HOLD, Side.LEFT);
        assertEquals(-1, left.facing());
        assertEquals(Side.RIGHT, left.side());
        assertEquals(CATALOGUE.pose("turned"), left.pose());
    }

    @Test
    void turnsTheBodyWhereTheSidesTakeTurns() {
        Session session = begin(stretch("supine-trunk-rotation"));
        Look left = atFirst(session, Action.HOLD, Side.LEFT);
        assertEquals(1, left.facing());
        assertEquals(Side.LEFT, left.side());
        assertEquals(CATALOGUE.pose("knees-side").mirrored(), left.pose());
    }

    @Test
    void lightsUpWhatIsFeltOnlyWhileItIsStretched() {
        Session session = begin(stretch("seated-hamstring"));
        assertEquals(List.of(), looks.at(session, START).felt());
        assertEquals(
                List.of(Region.THIGH_BACK),
                atFirst(session, Action.HOLD, Side.RIGHT).felt());
        Set<String> dark = CATALOGUE.stretches().stream()
                .filter(stretch -> stretch.form().felt().isEmpty())
                .map(Stretch::id)
                .collect(Collectors.toSet());
        assertEquals(Set.of("prone-press-up", "return-to-neutral", "break-walk", "legs-propped-rest"), dark);
    }

    /** The look in the middle of the first beat of this kind on this side. */
    private Look atFirst(Session begun, Action action, Side side) {
        Session session = begun;
        while (!(session.beat().action() == action
                && session.beat().side().filter(side::equals).isPresent())) {
            session = session.at(session.deadline().orElseThrow());
        }
        Duration half = session.beat().length().dividedBy(2);
        return looks.at(session, session.since().plus(half));
    }

    private static Session begin(Stretch stretch) {
        return Session.begin(SessionPlan.of(stretch, Holding.DEFAULT, false), START);
    }

    private static Stretch stretch(String id) {
        return (Stretch) CATALOGUE.find(id).orElseThrow();
    }
}
