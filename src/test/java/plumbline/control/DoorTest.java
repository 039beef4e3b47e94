package plumbline.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.catalogue.CatalogueFiles;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.control.letter.Invented;
import plumbline.control.letter.Message;
import plumbline.face.CareView;
import plumbline.face.Face;
import plumbline.face.FaceAround;
import plumbline.face.NoFace;
import plumbline.face.Preferences;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.lab.Program;
import plumbline.line.Note;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.sensor.Saying;
import plumbline.stretch.Catalogue;
import plumbline.stretch.session.SessionPlan;

/** The door of the service, with visitors of every kind. */
class DoorTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    private Path directory;

    private final AtomicLong nanos = new AtomicLong();
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final LinkedBlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private Path socket;
    private Door door;
    private Thread serving;

    @BeforeEach
    void opens() throws IOException {
        socket = directory.resolve("run/control.sock");
        door = Door.open(socket, () -> CATALOGUE, nanos::get, log::add);
        serving = new Thread(this::serve);
        serving.start();
    }

    private void serve() {
        try {
            door.run(new Host() {
                @Override
                public void wish(Wish wish) {
                    wishes.add(wish);
                }

                @Override
                public Preferences.Outcome set(String path, String written) {
                    return new Preferences.Outcome(path.equals("a.b"), written);
                }
            });
        } catch (IOException e) {
            log.add(e.toString());
        }
    }

    @AfterEach
    void closes() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
        door.close(false);
        serving.join();
    }

    @Test
    void letsInNobodyButTheWearer() throws IOException {
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket)));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket.getParent())));
    }

    @Test
    void showsOutAnotherUserEvenWhereTheModesWereOpened() throws Exception {
        assumeTrue(Files.getOwner(socket).getName().equals("root"), "only root can become somebody else");
        Program.assumeInstalled("setpriv");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "needs a python3 that anybody may run");
        Path place = Files.createTempDirectory("plumbline-door");
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path other = place.resolve("door.sock");
        Door ajar = Door.open(other, () -> CATALOGUE, nanos::get, log::add);
        Thread thread = new Thread(() -> runQuietly(ajar));
        thread.start();
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwxrwxrwx"));
        Files.setPosixFilePermissions(other, PosixFilePermissions.fromString("rwxrwxrwx"));
        Process nobody = new ProcessBuilder(
                        "setpriv",
                        "--reuid=65534",
                        "--clear-groups",
                        "/usr/bin/python3",
                        "-c",
                        "import socket\ns=socket.socket(socket.AF_UNIX)\ns.connect('" + other
                                + "')\nprint(s.recv(1000).decode())\nprint(len(s.recv(1000)))")
                .redirectErrorStream(true)
                .start();
        String said = new String(nobody.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        ajar.close(false);
        thread.join();
        Files.delete(place.resolve("door.sock.lock"));
        Files.deleteIfExists(place);
        assertEquals("{\"kind\":\"refused\",\"why\":\"this is another user's\"}\n\n0\n", said);
    }

    private static void runQuietly(Door door) {
        try {
            door.run(new Host() {
                @Override
                public void wish(Wish wish) {}

                @Override
                public Preferences.Outcome set(String path, String written) {
                    return new Preferences.Outcome(false, "");
                }
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsHowItStands() throws IOException {
        Service service = service();
        assertEquals(Optional.empty(), service.ask());
        View view = view(1);
        door.show(view);
        assertEquals(Optional.of(view), service.ask());
    }

    @Test
    void bringsWishesInTheirOrder() throws Exception {
        Service service = service();
        service.wish(new Wish.Pain(3, "left"));
        service.wish(new Wish.Said(new Answer.Resume()));
        assertEquals(new Wish.Pain(3, "left"), wishes.take());
        assertEquals(new Wish.Said(new Answer.Resume()), wishes.take());
    }

    @Test
    void showsWhoWatchesTheNewestView() throws Exception {
        Watcher watcher = watch(false);
        View first = view(1);
        door.show(first);
        until(() -> watcher.views.contains(first));
        View same = new View(
                first.zone(),
                view(2).now(),
                first.band(),
                first.trend(),
                first.call(),
                first.nudge(),
                first.notice(),
                first.sense(),
                first.calibration(),
                first.watching(),
                first.plan());
        door.show(same);
        until(() -> watcher.views.contains(same));
        View last = watcher.views.get(watcher.views.size() - 1);
        assertSame(watcher.views.get(watcher.views.size() - 2).band(), last.band(), "the day was not sent again");
        View other = view(3);
        door.show(other);
        until(() -> watcher.views.contains(other));
    }

    @Test
    void tellsWhoComesLaterWhatIsMinded() throws Exception {
        Invented invented = new Invented(5, CATALOGUE);
        CareView care = invented.of(CareView.class);
        door.tend(care);
        Watcher watcher = watch(false);
        until(() -> watcher.cares.equals(List.of(care)));
    }

    @Test
    void leadsWhereThereIsAWindowOnly() throws Exception {
        DoorFace face = new DoorFace(NoFace.INSTANCE, door);
        assertFalse(face.lead(List.of()));
        assertFalse(service().summon());
        Watcher bar = watch(false);
        Watcher window = watch(true);
        until(face::hasWindows);
        List<SessionPlan> plans = List.of(new Invented(3, CATALOGUE).of(SessionPlan.class));
        assertTrue(face.lead(plans));
        until(() -> window.led.equals(List.of(plans)));
        assertTrue(service().summon());
        until(() -> window.summoned.get() == 1);
        assertEquals(List.of(), bar.led);
    }

    @Test
    void tellsTheStoryToWhoHasNoWindow() throws Exception {
        DoorFace face = new DoorFace(NoFace.INSTANCE, door);
        Watcher terminal = watch(false);
        Watcher window = watch(true);
        until(face::hasWindows);
        Instant at = Instant.parse("2026-03-02T13:10:20Z");
        Note nudge = new Note.Advised(at, new Advice.Nudge(Duration.ofMinutes(2)));
        Note spell = new Note.Settled(new Spell(at, at.plusSeconds(30), new PostureState(Posture.SITTING, false, 0.9)));
        face.note(nudge);
        face.note(new Note.Saved());
        face.note(spell);
        until(() -> terminal.story.equals(List.of(nudge, spell)));
        View later = view(7);
        door.show(later);
        until(() -> window.views.contains(later));
        assertEquals(List.of(), window.story);
    }

    @Test
    void writesSettingsForAWindow() throws Exception {
        Watcher window = watch(true);
        window.service.set("a.b", "30");
        window.service.set("c.d", "31");
        until(() -> window.changes.equals(
                List.of(new Preferences.Outcome(true, "30"), new Preferences.Outcome(false, "31"))));
    }

    @Test
    void looksOftenForAsLongAsAnyWindowIsInSight() throws Exception {
        Watcher first = watch(true);
        Watcher second = watch(true);
        first.service.tell(new Wish.Watched(true));
        assertEquals(new Wish.Watched(true), wishes.take());
        second.service.tell(new Wish.Watched(true));
        assertEquals(new Wish.Watched(true), wishes.take());
        second.service.tell(new Wish.Watched(false));
        assertEquals(new Wish.Watched(true), wishes.take());
        first.close();
        assertEquals(new Wish.Watched(false), wishes.take());
    }

    @Test
    void tellsWhoWatchesWhetherItsEndWasMeant() throws Exception {
        Watcher watcher = watch(false);
        door.close(true);
        serving.join();
        assertEquals(Service.End.TOLD, watcher.end.poll(30, TimeUnit.SECONDS));
        assertFalse(Files.exists(socket));
        assertThrows(NobodyThere.class, this::service);
    }

    @Test
    void takesThePlaceOfASocketThatAKilledServiceLeft() throws Exception {
        Path left = directory.resolve("left/control.sock");
        Files.createDirectories(left.getParent());
        try (ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            killed.bind(UnixDomainSocketAddress.of(left));
        }
        assertTrue(Files.exists(left));
        Door again = Door.open(left, () -> CATALOGUE, nanos::get, log::add);
        again.close(false);
        runQuietly(again);
        assertFalse(Files.exists(left));
    }

    @Test
    void leavesAServiceThatAnswersItsSocket() {
        assertThrows(Occupied.class, () -> Door.open(socket, () -> CATALOGUE, nanos::get, log::add));
    }

    @Test
    void letsOneOfManyBeginThatComeAtOnceAndNoneTakesAnothersSocketAway() throws Exception {
        Path wanted = directory.resolve("race/control.sock");
        Queue<Door> begun = new ConcurrentLinkedQueue<>();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Thread each = new Thread(() -> {
                try {
                    begun.add(Door.open(wanted, () -> CATALOGUE, nanos::get, log::add));
                } catch (IOException e) {
                    log.add(e.toString());
                }
            });
            all.add(each);
            each.start();
        }
        for (Thread each : all) {
            each.join();
        }
        assertEquals(1, begun.size());
        assertEquals(7, log.stream().filter(line -> line.contains("Occupied")).count(), log::toString);
        try (SocketChannel visitor = SocketChannel.open(UnixDomainSocketAddress.of(wanted))) {
            assertTrue(visitor.isConnected());
        }
        begun.element().close(false);
        runQuietly(begun.element());
    }

    @Test
    void saysThatAPathIsTooLong() {
        Path far = directory.resolve("x".repeat(120)).resolve("control.sock");
        IOException e = assertThrows(IOException.class, () -> Door.open(far, () -> CATALOGUE, nanos::get, log::add));
        assertTrue(String.valueOf(e.getMessage()).contains("107"), e::toString);
    }

    @Test
    void refusesAVersionOfTomorrowAndWhoDoesNotGreet() throws IOException {
        assertEquals(
                List.of(
                        "{\"kind\":\"greeting\",\"version\":1}",
                        "{\"kind\":\"refused\",\"why\":\"the other side speaks version 2, this one 1; both have to be of the"
                                + " same Plumbline\"}"),
                talk("{\"kind\":\"greeting\",\"version\":2}\n{\"kind\":\"ask\"}\n"));
        assertEquals(
                "{\"kind\":\"refused\",\"why\":\"the first line has to be a greeting\"}",
                talk("{\"kind\":\"ask\"}\n").get(1));
        assertTrue(talk("GET / HTTP/1.1\r\nHost: x\r\n\r\n").get(1).startsWith("{\"kind\":\"refused\""));
    }

    @Test
    void refusesWhatItDoesNotUnderstandAndListensOn() throws IOException {
        Raw visitor = new Raw(socket);
        visitor.say("{\"kind\":\"greeting\",\"version\":1}\n");
        visitor.say("{\"kind\":\"dance\"}\n");
        visitor.say("{\"kind\":\"end\",\"told\":true}\n");
        visitor.say("{\"kind\":\"wish\",\"wish\":{\"kind\":\"noted\",\"text\":\"a\"}}\n");
        assertEquals("{\"kind\":\"greeting\",\"version\":1}", visitor.line());
        assertTrue(visitor.line().contains("\\\"dance\\\" is none of"));
        assertTrue(visitor.line().contains("only the service says that"));
        assertEquals("{\"kind\":\"heard\"}", visitor.line());
    }

    @Test
    void letsGoOfALineWithoutEndAndOfAFlood() throws Exception {
        Watcher watcher = watch(false);
        Raw endless = new Raw(socket);
        byte[] megabyte = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        assertThrows(IOException.class, () -> {
            for (int i = 0; i < 1024; i++) {
                endless.write(megabyte);
            }
        });
        Raw flood = new Raw(socket);
        flood.say("{\"kind\":\"greeting\",\"version\":1}\n");
        byte[] wishes = "{\"kind\":\"wish\",\"wish\":{\"kind\":\"better\"}}\n"
                .repeat(200)
                .getBytes(StandardCharsets.UTF_8);
        assertThrows(IOException.class, () -> {
            for (int i = 0; i < 10_000; i++) {
                flood.write(wishes);
            }
        });
        View view = view(8);
        door.show(view);
        until(() -> watcher.views.contains(view));
    }

    @Test
    void letsGoOfHalfALineAfterAWhile() throws Exception {
        Raw half = new Raw(socket);
        half.say("{\"kind\":\"greet");
        half.line();
        AtomicBoolean shut = new AtomicBoolean();
        Thread listening = new Thread(() -> {
            try {
                half.line();
            } catch (IOException e) {
                shut.set(true);
            }
        });
        listening.start();
        // What is half a line is known to the door only after it has read it.
        until(() -> {
            nanos.addAndGet(Visitor.PATIENCE_NANOS / 4);
            LockSupport.parkNanos(20_000_000);
            return shut.get();
        });
        listening.join();
        assertTrue(log.stream().anyMatch(line -> line.contains("half a line")), log::toString);
    }

    @Test
    void neverWaitsForWhoDoesNotRead() throws Exception {
        Raw deaf = new Raw(socket);
        deaf.say("{\"kind\":\"greeting\",\"version\":1}\n{\"kind\":\"watch\",\"windows\":true}\n");
        Watcher watcher = watch(false);
        until(() -> door.hasWindows());
        View last = view(1);
        for (int i = 2; i < 500; i++) {
            last = view(i % 7);
            door.show(last);
            door.tell(new Message.Says(Saying.of("x", "y".repeat(5_000))));
        }
        View newest = last;
        until(() -> watcher.views.contains(newest));
        until(() -> !door.hasWindows());
        assertTrue(log.stream().anyMatch(line -> line.contains("too slowly")), log::toString);
    }

    @Test
    void hasRoomForSoManyAndNoMore() throws Exception {
        List<Raw> guests = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            guests.add(new Raw(socket));
        }
        int refused = 0;
        for (Raw guest : guests) {
            refused += guest.line().contains("too many") ? 1 : 0;
        }
        assertEquals(8, refused);
        guests.get(0).close();
        until(() -> {
            try (Raw late = new Raw(socket)) {
                return late.line().contains("greeting");
            } catch (IOException e) {
                return false;
            }
        });
    }

    private List<String> talk(String said) throws IOException {
        Raw visitor = new Raw(socket);
        visitor.say(said);
        return List.of(visitor.line(), visitor.line());
    }

    private Service service() throws IOException {
        Service service = Service.at(socket, () -> CATALOGUE);
        open.add(service);
        return service;
    }

    private Watcher watch(boolean windows) throws Exception {
        Watcher watcher = new Watcher(service(), windows);
        open.add(watcher);
        watcher.thread.start();
        until(() -> watcher.begun);
        return watcher;
    }

    private static View view(long seed) {
        return new Invented(seed, CATALOGUE).of(View.class);
    }

    private static void until(BooleanSupplier condition) {
        assertTimeoutPreemptively(PATIENCE, () -> {
            while (!condition.getAsBoolean()) {
                Thread.onSpinWait();
            }
        });
    }

    /** Watches on a thread of its own. */
    private static final class Watcher implements AutoCloseable {

        final List<View> views = new CopyOnWriteArrayList<>();
        final List<CareView> cares = new CopyOnWriteArrayList<>();
        final List<List<SessionPlan>> led = new CopyOnWriteArrayList<>();
        final List<Preferences.Outcome> changes = new CopyOnWriteArrayList<>();
        final List<Note> story = new CopyOnWriteArrayList<>();
        final AtomicInteger summoned = new AtomicInteger();
        final LinkedBlockingQueue<Service.End> end = new LinkedBlockingQueue<>();
        final Service service;
        final Thread thread;
        volatile boolean begun;
        volatile boolean leaves;

        Watcher(Service service, boolean windows) {
            this.service = service;
            this.thread = new Thread(() -> run(windows));
        }

        private void run(boolean windows) {
            try {
                end.add(service.watch(face(), windows, new Service.Watcher() {
                    @Override
                    public boolean goesOn() {
                        begun = true;
                        return !leaves;
                    }

                    @Override
                    public void summoned() {
                        summoned.incrementAndGet();
                    }

                    @Override
                    public void changed(Preferences.Outcome outcome) {
                        changes.add(outcome);
                    }
                }));
            } catch (IOException e) {
                end.add(Service.End.LEFT);
            }
        }

        private Face face() {
            return new FaceAround() {
                @Override
                public Face inner() {
                    return NoFace.INSTANCE;
                }

                @Override
                public void show(View view) {
                    views.add(view);
                }

                @Override
                public void tend(CareView view) {
                    cares.add(view);
                }

                @Override
                public void note(Note note) {
                    story.add(note);
                }

                @Override
                public boolean lead(List<SessionPlan> plans) {
                    led.add(plans);
                    return true;
                }
            };
        }

        /** It is seen to be gone on its own thread. */
        @Override
        public void close() throws IOException {
            leaves = true;
            service.close();
        }
    }

    /** Says what it likes. */
    private static final class Raw implements AutoCloseable {

        private final SocketChannel channel;
        private final Lines lines = new Lines(1 << 20);

        Raw(Path socket) throws IOException {
            channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        }

        void say(String text) throws IOException {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        void write(byte[] bytes) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }

        String line() throws IOException {
            Optional<String> line = lines.next();
            while (line.isEmpty()) {
                ByteBuffer piece = ByteBuffer.allocate(4096);
                if (channel.read(piece) < 0) {
                    throw new IOException("it was shut");
                }
                lines.take(piece.flip());
                line = lines.next();
            }
            return line.get();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
