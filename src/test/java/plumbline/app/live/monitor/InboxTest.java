package plumbline.app.live.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import plumbline.coach.Answer;
import plumbline.device.LinkEvent;

class InboxTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Test
    void givesBackInOrder() {
        Inbox inbox = new Inbox(false);
        List<Input> inputs = List.of(chunk(1), said(), chunk(2));
        inputs.forEach(inbox::put);
        assertEquals(inputs, all(inbox));
        assertEquals(Optional.empty(), inbox.poll(Duration.ZERO));
    }

    @Test
    void dropsTheOldestChunkAndCountsItButNeverAnAnswer() {
        Inbox inbox = new Inbox(false);
        inbox.put(said());
        for (int i = 0; i < Inbox.MOST_CHUNKS + 3; i++) {
            inbox.put(chunk(i));
        }
        List<Input> all = all(inbox);
        assertEquals(Inbox.MOST_CHUNKS + 1, all.size());
        assertEquals(said(), all.get(0));
        assertEquals(chunk(3), all.get(1));
        assertEquals(3, inbox.dropped());
    }

    @Test
    void letsARecordingWaitForRoom() throws InterruptedException {
        Inbox inbox = new Inbox(true);
        int many = Inbox.MOST_CHUNKS * 2;
        Thread sender = new Thread(() -> {
            for (int i = 0; i < many; i++) {
                inbox.put(chunk(i));
            }
        });
        sender.start();
        for (int i = 0; i < many; i++) {
            assertEquals(Optional.of(chunk(i)), inbox.poll(PATIENCE));
        }
        sender.join(PATIENCE.toMillis());
        assertEquals(0, inbox.dropped());
    }

    @Test
    void wakesWhoeverWaits() throws InterruptedException {
        Inbox inbox = new Inbox(false);
        CountDownLatch woken = new CountDownLatch(1);
        Thread waiter = new Thread(() -> inbox.poll(PATIENCE).ifPresent(i -> woken.countDown()));
        waiter.start();
        inbox.put(said());
        assertTrue(woken.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
    }

    private static List<Input> all(Inbox inbox) {
        List<Input> all = new ArrayList<>();
        for (Optional<Input> next = inbox.poll(Duration.ZERO); next.isPresent(); next = inbox.poll(Duration.ZERO)) {
            all.add(next.get());
        }
        return all;
    }

    private static Input chunk(int number) {
        return new Input.Came(new LinkEvent.Chunk(Instant.EPOCH.plusSeconds(number), ByteBuffer.allocate(0)));
    }

    private static Input said() {
        return new Input.Said(new Answer.Done());
    }
}
