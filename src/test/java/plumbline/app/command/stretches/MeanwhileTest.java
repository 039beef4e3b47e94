package plumbline.app.command.stretches;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.care.Carer;
import plumbline.app.care.Ways;
import plumbline.app.command.Cli;
import plumbline.face.Wish;
import plumbline.history.History;
import plumbline.history.Opened;
import plumbline.history.writing.Entry;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Moment;
import plumbline.stretch.recovery.Care;

/** A stretch that a program of its own leads through, while the wearer tells the run of a flare-up. */
class MeanwhileTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final String TWIST = "seated-rotation";
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

    @TempDir
    private Path home;

    @Test
    void leavesOnceWhatHasComeToBeHeldBack() {
        Ways ways = new Ways(StretchSettings.DEFAULT, Moment.Wearer.ANYONE, Locale.ENGLISH, ZoneOffset.UTC);
        Carer carer = new Carer(() -> ways, Care.NONE, entry -> {});
        AtomicInteger left = new AtomicInteger();
        Meanwhile meanwhile = new Meanwhile(() -> carer.against(List.of(TWIST), NINE));
        meanwhile.look(left::incrementAndGet);
        assertEquals(0, left.get());
        assertTrue(meanwhile.held().isEmpty());
        carer.heard(new Wish.FlaredUp(), NINE);
        meanwhile.look(left::incrementAndGet);
        meanwhile.look(left::incrementAndGet);
        assertEquals(1, left.get());
        assertEquals(TWIST, meanwhile.held().orElseThrow().stretch().id());
    }

    @Test
    void endsWithASentenceInAFlareUpThatIsToldElsewhere() throws Exception {
        Cli plumbline = new Cli(home);
        Cli.Going stretch = plumbline.start("stretch", TWIST);
        stretch.until(PATIENCE_NANOS, () -> stretch.outSoFar().contains("Stop at sharp or sudden pain"));
        flareUp();
        Cli.Run ended = plumbline.end(stretch);
        assertEquals(1, ended.code(), ended.out());
        assertTrue(ended.err().contains("is held back from now on, so it was ended"), ended.err());
        assertFalse(ended.out().contains("Done."), ended.out());
    }

    /** A stretch at its full length. */
    @Test
    @Tag("long")
    void goesOnInAFlareUpWhereTheWearerWantsItAllTheSame() throws Exception {
        flareUp();
        Cli.Run led = new Cli(home).run("stretch", TWIST, "--anyway");
        assertEquals(0, led.code(), led.err());
        assertTrue(led.out().contains("Done."), led.out());
    }

    /** What a run writes down when the wearer says so. */
    private void flareUp() throws IOException {
        InstantSource clock = InstantSource.system();
        try (History history = assertInstanceOf(
                        Opened.Ready.class, History.open(home.resolve("data"), clock, health -> {}))
                .history()) {
            history.writer().offer(List.of(new Entry.Minded(Care.NONE.flaredUp(clock.instant()))));
            assertTrue(history.writer().commit());
        }
    }
}
