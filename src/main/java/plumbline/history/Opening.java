package plumbline.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import plumbline.history.file.Connections;
import plumbline.history.file.HistoryException;
import plumbline.history.file.HistoryFiles;
import plumbline.history.file.InstanceLock;
import plumbline.history.file.Natives;
import plumbline.history.file.Obstacle;
import plumbline.history.file.Schema;
import plumbline.history.mending.Checkup;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Health;
import plumbline.history.writing.HistoryWriter;
import plumbline.history.writing.Tail;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;

/** The steps from a directory to a history that can be used, or to a plain sentence why not. */
record Opening(
        HistoryFiles files,
        Schema schema,
        InstantSource clock,
        RandomGenerator chance,
        Duration every,
        Consumer<Health> tell) {

    /** Opens it, however long that takes. */
    Opened open() {
        return locked(this::open);
    }

    /** Opens it, if that can be done in a moment; else whoever writes will open it. */
    Opened begin() {
        return locked(this::begin);
    }

    private interface Way {
        Opened open(InstanceLock lock) throws IOException;
    }

    private Opened locked(Way way) {
        try {
            PrivateFiles.makeDirectory(files.directory());
            Optional<InstanceLock> lock = InstanceLock.take(files.lock());
            if (lock.isEmpty()) {
                return new Opened.Refused(Obstacle.IN_USE, running());
            }
            boolean used = false;
            try {
                Opened opened = way.open(lock.get());
                used = !(opened instanceof Opened.Refused);
                return opened;
            } finally {
                if (!used) {
                    lock.get().close();
                }
            }
        } catch (IOException e) {
            return refused(e);
        }
    }

    private Opened open(InstanceLock lock) throws IOException {
        Notices notices = new Notices(tell);
        Tail tail = Tail.open(files.tail(), chance);
        HistoryWriter writer = new HistoryWriter(desk(lock, notices), tail, every, tell);
        try {
            writer.open();
            return new Opened.Ready(new History(files, lock, clock, writer), notices.done());
        } catch (IOException | SQLException e) {
            writer.giveUp();
            return refused(e);
        }
    }

    private Opened begin(InstanceLock lock) throws IOException {
        Notices notices = new Notices(tell);
        Preparing desk = desk(lock, notices);
        Tail tail = Tail.open(files.tail(), chance);
        HistoryWriter writer = new HistoryWriter(desk, tail, every, tell);
        History history = new History(files, lock, clock, writer);
        try {
            if (desk.isQuick()) {
                writer.open();
                return new Opened.Ready(history, notices.done());
            }
            notices.done();
            return new Opened.Later(history, Saying.of("history.mended.later", "The history is being put in order."));
        } catch (IOException | SQLException e) {
            if (Trouble.obstacle(files, e) == Obstacle.NEWER) {
                writer.giveUp();
                return refused(e);
            }
            notices.done();
            return new Opened.Later(
                    history,
                    Saying.of(
                            "history.later",
                            "The history cannot be opened yet: %s. What is measured is kept beside it until then.",
                            Trouble.words(files, e)));
        }
    }

    private Preparing desk(InstanceLock lock, Notices notices) {
        return new Preparing(files, schema, clock, lock, notices, this::tellOfTrouble);
    }

    /** Only to read what is there; another Plumbline may be writing meanwhile. */
    HistoryReader read() throws IOException {
        if (!files.isThere() && Files.exists(files.mended())) {
            // A mending or a restore was cut short in its last step.
            putInOrder();
        }
        if (!files.isThere()) {
            throw new HistoryException(Saying.of("history.none", "There is no history in %s yet.", files.directory()));
        }
        Natives.prepare(files);
        if (isLeft()) {
            putInOrder();
        }
        try {
            if (Checkup.of(files, schema, Checkup.Depth.USUAL) == Checkup.NEWER) {
                throw new HistoryException(Saying.of(
                        "history.newer", "The history in %s was written by a newer Plumbline.", files.directory()));
            }
            if (isOlder()) {
                bringUpToDate();
            }
            return new HistoryReader(
                    Connections.reading(files.database()),
                    clock,
                    files::suspect,
                    () -> Connections.clearEmptyLog(files.database()));
        } catch (SQLException e) {
            throw HistoryException.unread(e);
        }
    }

    /** Whether there is something that is not in the database yet. Nothing is opened for this but by SQLite. */
    boolean isLeft() throws IOException {
        Path log = HistoryFiles.log(files.database());
        boolean logged = Files.exists(log) && Files.size(log) > 0;
        boolean cutShort = Files.exists(HistoryFiles.undo(files.database()));
        return logged || cutShort || (Files.exists(files.tail()) && Files.size(files.tail()) > Tail.EMPTY);
    }

    /** A killed Plumbline left work to be done, unless one is running. */
    void putInOrder() throws IOException {
        if (open() instanceof Opened.Ready ready) {
            ready.notices().forEach(this::tellOfTrouble);
            ready.history().close();
        }
    }

    private boolean isOlder() throws SQLException {
        try (Connection connection = Connections.reading(files.database())) {
            int version = Schema.version(connection);
            return version > 0 && version < schema.newest();
        }
    }

    /** What an older Plumbline wrote is brought up to date before it is read, so that there is one way to read it. */
    private void bringUpToDate() throws IOException {
        Opened opened = open();
        if (opened instanceof Opened.Refused refused) {
            throw new HistoryException(Saying.of(
                    "history.older",
                    "The history was written by an older Plumbline and must be brought up to date first. %s",
                    refused.saying()));
        }
        ((Opened.Ready) opened).history().close();
    }

    /** Something that is done to the files while no Plumbline may use them. */
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does it while holding the lock.
     *
     * @throws IOException with a plain sentence where another Plumbline holds it
     */
    <T> T alone(Work<T> work) throws IOException {
        PrivateFiles.makeDirectory(files.directory());
        Optional<InstanceLock> lock = InstanceLock.take(files.lock());
        if (lock.isEmpty()) {
            throw new HistoryException(Obstacle.IN_USE, running());
        }
        try {
            return work.run();
        } finally {
            lock.get().close();
        }
    }

    private Saying running() {
        return Saying.of(
                "history.running", "Plumbline is running already; it keeps its history in %s.", files.directory());
    }

    private void tellOfTrouble(Saying saying) {
        tell.accept(new Health(false, saying));
    }

    private Opened refused(Exception e) {
        return new Opened.Refused(
                Trouble.obstacle(files, e),
                Saying.of(
                        "refused",
                        "The history in %s cannot be opened: %s.",
                        files.directory(),
                        Trouble.words(files, e)));
    }
}
