package plumbline.app.attach;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.tinylog.Logger;
import plumbline.app.care.Carer;
import plumbline.app.home.Daemon;
import plumbline.app.home.Failure;
import plumbline.app.live.LivePreferences;
import plumbline.control.NobodyThere;
import plumbline.control.Service;
import plumbline.face.Face;
import plumbline.face.FaceAround;
import plumbline.face.Outage;
import plumbline.face.Preferences;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.sensor.Saying;

/**
 * A face in a process of its own, held to the running service: when that is gone, the face says so, and is held to the next
 * one as soon as there is any. What the wearer wishes meanwhile is kept for it.
 */
public final class Attached {

    /** A click in vain is remembered, a day of them is not. */
    private static final int MOST_WISHES = 200;

    private static final long LOOK_MILLIS = 200;

    /** So long whoever else has started it (systemd) is left to start it anew. */
    private static final Duration OTHERS_START = Duration.ofSeconds(3);

    private final Path socket;
    private final ServiceProcess process;
    private final RemotePreferences preferences;
    private final InstantSource clock;
    private final long othersStartNanos;
    private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>(MOST_WISHES);
    private volatile Optional<Service> service = Optional.empty();
    private volatile Optional<View> last = Optional.empty();
    private volatile boolean visible;
    private volatile boolean left;

    /**
     * To be held to the service at a socket.
     *
     * @param process starts one where none runs
     * @param ours whether the service that runs now is one that we have started
     * @param file the settings, as this process reads them
     */
    public Attached(Path socket, ServiceProcess process, boolean ours, LivePreferences file, InstantSource clock) {
        this.socket = socket;
        this.process = process;
        this.preferences = new RemotePreferences(file, () -> service);
        this.clock = clock;
        this.othersStartNanos = ours ? 0 : OTHERS_START.toNanos();
    }

    /** The settings, written by the service. */
    public Preferences preferences() {
        return preferences;
    }

    /** The newest view; empty before the first. */
    public Optional<View> last() {
        return last;
    }

    /** The service goes on without the face; from any thread. */
    public void leave() {
        left = true;
    }

    /** Takes a wish that is for the service, from any thread, without waiting. */
    public void wish(Wish wish) {
        if (wish instanceof Wish.Watched watched) {
            visible = watched.visible();
        }
        if (!wishes.offer(wish)) {
            Logger.warn("a wish was not kept: the service is away, and too many wait for it");
        }
    }

    /**
     * Shows the service by the face until the wearer ends it, or leaves it.
     *
     * @param first the service that was reached already
     * @param news has said what this process itself has to say
     * @param toFront brings the face to the front
     * @throws Failure when there is no service any more and none can be started
     */
    public void run(Service first, Face face, Consumer<Saying> news, Runnable toFront)
            throws Failure, InterruptedException {
        new Daemon("wishes").execute(this::send);
        Face remembering = new Remembering(face, view -> last = Optional.of(view));
        Service current = first;
        while (true) {
            service = Optional.of(current);
            Service.End end = watch(current, remembering, toFront);
            service = Optional.empty();
            preferences.lost();
            if (end == Service.End.TOLD || left) {
                return;
            }
            Instant gone = clock.instant();
            down(face, gone);
            current = again(end == Service.End.LEFT);
            news.accept(Outage.Part.SERVICE.over(Duration.between(gone, clock.instant())));
        }
    }

    /** Until it ends; {@code LEFT} where it has gone without a word. */
    private Service.End watch(Service current, Face face, Runnable toFront) {
        try (current) {
            if (visible) {
                current.tell(new Wish.Watched(true));
            }
            return current.watch(face, face.hasWindows(), new Service.Watcher() {
                @Override
                public boolean goesOn() {
                    return !left;
                }

                @Override
                public void summoned() {
                    toFront.run();
                }

                @Override
                public void changed(Preferences.Outcome outcome) {
                    preferences.changed(outcome);
                }
            });
        } catch (IOException e) {
            Logger.warn("the service has gone: {}", e.getMessage());
            return Service.End.LEFT;
        }
    }

    private void down(Face face, Instant since) {
        last.ifPresent(view -> face.show(
                view.with(new View.Watching(Optional.of(new Outage(Outage.Part.SERVICE, since)), 0, Duration.ZERO))));
    }

    /** The next service: one that others start, or, where it was not ended on purpose, our own. */
    private Service again(boolean mayStart) throws Failure, InterruptedException {
        long begun = System.nanoTime();
        while (true) {
            try {
                return Service.at(socket, Carer::catalogue);
            } catch (NobodyThere e) {
                if (mayStart && System.nanoTime() - begun > othersStartNanos) {
                    return process.start();
                }
            } catch (IOException e) {
                Logger.warn("the service cannot be spoken with: {}", e.getMessage());
            }
            Thread.sleep(LOOK_MILLIS);
        }
    }

    private void send() {
        try {
            while (true) {
                Wish wish = wishes.take();
                while (!sent(wish)) {
                    Thread.sleep(LOOK_MILLIS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean sent(Wish wish) {
        Optional<Service> there = service;
        if (there.isEmpty()) {
            return false;
        }
        try {
            there.get().tell(wish);
            return true;
        } catch (IOException e) {
            Logger.info("a wish waits for the service: {}", e.getMessage());
            return false;
        }
    }

    /** Remembers what was shown last. */
    private record Remembering(Face inner, Consumer<View> seen) implements FaceAround {
        @Override
        public void show(View view) {
            seen.accept(view);
            inner.show(view);
        }
    }
}
