package plumbline.app.command.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.tinylog.Logger;
import plumbline.app.care.Carer;
import plumbline.app.home.Daemon;
import plumbline.app.home.Failure;
import plumbline.control.Door;
import plumbline.control.DoorFace;
import plumbline.control.Host;
import plumbline.control.Occupied;
import plumbline.face.Face;
import plumbline.face.Preferences;
import plumbline.face.Unavailable;
import plumbline.face.Wish;
import plumbline.sensor.Saying;

/** The door of a run, and the thread that serves whoever comes in by it. Where it cannot be opened, the run goes on without. */
final class Reception {

    /** The last words to those who watch are short; whoever does not read them is not waited for. */
    private static final long LAST_WORDS_MILLIS = 1_000;

    private static final long PAUSE_MILLIS = 1_000;

    /** A start takes seconds, a mended history minutes; nobody clicks more in that time. */
    private static final int MOST_EARLY = 200;

    private final Optional<Door> door;
    private final Optional<Saying> trouble;
    private final List<Wish> early = new ArrayList<>();
    private Optional<Consumer<Wish>> wishes = Optional.empty();
    private Optional<Thread> thread = Optional.empty();

    private Reception(Optional<Door> door, Optional<Saying> trouble) {
        this.door = door;
        this.trouble = trouble;
    }

    /**
     * Opens the door and lets in whoever comes, from now on; what they wish waits until there is somebody to take it.
     *
     * @param preferences takes what they set
     * @throws Failure when another Plumbline answers there
     */
    static Reception open(Path socket, Preferences preferences) throws Failure {
        try {
            Door door = Door.open(socket, Carer::catalogue, System::nanoTime, Logger::info);
            Reception reception = new Reception(Optional.of(door), Optional.empty());
            reception.begin(door, preferences);
            return reception;
        } catch (Occupied e) {
            throw new Failure(
                    Failure.ALREADY_RUNNING,
                    "Plumbline is running already; 'plumbline window' shows it, 'plumbline stop' ends it.");
        } catch (IOException e) {
            Logger.warn(e, "no door");
            return new Reception(
                    Optional.empty(),
                    Optional.of(Saying.of(
                            "control.none",
                            "No window and no other command can reach this Plumbline: %s",
                            Saying.of(e))));
        }
    }

    private void begin(Door opened, Preferences preferences) {
        Host host = new Host() {
            @Override
            public void wish(Wish wish) {
                take(wish);
            }

            @Override
            public Preferences.Outcome set(String path, String written) throws Unavailable {
                return preferences.set(path, written);
            }
        };
        Thread serving = new Daemon("control").newThread(() -> serve(opened, host));
        serving.start();
        thread = Optional.of(serving);
    }

    /** What is to be told of it. */
    Optional<Saying> trouble() {
        return trouble;
    }

    /** Whether somebody with a window watches. */
    boolean hasWindows() {
        return door.filter(Door::hasWindows).isPresent();
    }

    /** The face with the door before it. */
    Face around(Face inner) {
        return door.<Face>map(d -> new DoorFace(inner, d)).orElse(inner);
    }

    private synchronized void take(Wish wish) {
        if (wishes.isPresent()) {
            wishes.get().accept(wish);
        } else if (early.size() < MOST_EARLY) {
            early.add(wish);
        }
    }

    /** The run is there: it takes what is wished, and what was wished before. */
    synchronized void ready(Consumer<Wish> taker) {
        wishes = Optional.of(taker);
        early.forEach(taker);
        early.clear();
    }

    /** A fault in it is logged, and it is begun anew. */
    private static void serve(Door door, Host host) {
        do {
            try {
                door.run(host);
                return;
            } catch (IOException | RuntimeException e) {
                Logger.error(e, "the door failed, and is opened anew");
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                return;
            }
        } while (door.isOpen());
    }

    /**
     * Shuts the door; more than once does no harm.
     *
     * @param told whether the run ends because the wearer said so: those who watch need not wait for it then
     */
    void close(boolean told) {
        door.ifPresent(d -> d.close(told));
        try {
            if (thread.isPresent()) {
                thread.get().join(LAST_WORDS_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
