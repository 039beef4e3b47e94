package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PostureLogTest {

    private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");
    private static final PostureState SITTING = new PostureState(Posture.SITTING, false, 0.9);
    private static final PostureState STANDING = new PostureState(Posture.STANDING, false, 0.9);

    private final PostureLog log = new PostureLog();

    @Test
    void knowsNothingBeforeTheFirstWord() {
        assertEquals(PostureState.UNKNOWN, log.state());
        assertEquals(List.of(), log.open(at(10)));
        assertEquals(List.of(), log.settle(at(100)));
    }

    @Test
    void letsGoOfWhatIsOlderThanTheRewriteLimit() {
        log.on(new Told(at(0), STANDING));
        log.on(new Told(at(20), SITTING));
        assertEquals(List.of(spell(0, 20, STANDING), spell(20, 70, SITTING)), log.settle(at(100)));
        assertEquals(List.of(spell(70, 100, SITTING)), log.open(at(100)));
    }

    @Test
    void undoesABouncedPair() {
        log.on(new Told(at(0), STANDING));
        log.on(new Told(at(40), SITTING));
        log.on(new Told(at(40), STANDING));
        assertEquals(List.of(spell(0, 60, STANDING)), log.open(at(60)));
    }

    @Test
    void replacesAllThatWasSaidOfLaterMoments() {
        log.on(new Told(at(0), STANDING));
        log.on(new Told(at(10), SITTING));
        log.on(new Told(at(20), STANDING));
        log.on(new Told(at(5), SITTING));
        assertEquals(List.of(spell(0, 5, STANDING), spell(5, 30, SITTING)), log.open(at(30)));
    }

    @Test
    void refusesToRewriteSettledTime() {
        log.on(new Told(at(0), STANDING));
        log.settle(at(100));
        assertThrows(IllegalArgumentException.class, () -> log.on(new Told(at(69), SITTING)));
    }

    @Test
    void settlesEveryMomentExactlyOnceWhateverIsTold() {
        for (long seed = 1; seed <= 200; seed++) {
            Random random = new Random(seed);
            PostureLog any = new PostureLog();
            any.on(new Told(at(0), STANDING));
            List<Spell> settled = new ArrayList<>();
            int now = 0;
            for (int i = 0; i < 50; i++) {
                now += 1 + random.nextInt(20);
                int back = random.nextInt(30);
                any.on(new Told(at(Math.max(0, now - back)), random.nextBoolean() ? SITTING : STANDING));
                settled.addAll(any.settle(at(now)));
            }
            settled.addAll(any.settleAll(at(now)));
            Instant end = START;
            for (Spell spell : settled) {
                assertEquals(end, spell.start(), "seed " + seed);
                end = spell.end();
            }
            assertEquals(at(now), end, "seed " + seed);
        }
    }

    @Test
    void movesOpenMomentsWithTheHostsClock() {
        log.on(new Told(at(0), SITTING));
        log.shift(Duration.ofHours(-1));
        assertEquals(List.of(spell(-3600, -3590, SITTING)), log.open(at(-3590)));
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }

    private static Spell spell(int from, int to, PostureState state) {
        return new Spell(at(from), at(to), state);
    }
}
