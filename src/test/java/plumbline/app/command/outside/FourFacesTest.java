package plumbline.app.command.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.care.Carer;
import plumbline.app.care.Ways;
import plumbline.app.home.Languages;
import plumbline.app.live.Notices;
import plumbline.app.live.Session;
import plumbline.app.live.monitor.HostClock;
import plumbline.catalogue.CatalogueFiles;
import plumbline.coach.Answer;
import plumbline.control.Door;
import plumbline.control.DoorFace;
import plumbline.control.Host;
import plumbline.control.Service;
import plumbline.control.status.BarFormat;
import plumbline.control.status.StatusJson;
import plumbline.device.pretend.Faults;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.PretendWearer;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.DayScript;
import plumbline.device.pretend.script.Habits;
import plumbline.face.Face;
import plumbline.face.FaceAround;
import plumbline.face.Link;
import plumbline.face.NoFace;
import plumbline.face.Preferences;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.lab.VirtualDisplay;
import plumbline.line.Line;
import plumbline.settings.Settings;
import plumbline.settings.SettingsFile;
import plumbline.stretch.recovery.Care;
import plumbline.terminal.StatusLines;
import plumbline.terminal.TerminalFace;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Words;

/** A pretend wearer's day seen through the socket by window, terminal, status bar and a program at once: all say the same. */
class FourFacesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Instant MORNING = Instant.parse("2026-03-02T08:30:00Z");
    private static final ResourceBundle WINDOW = ResourceBundle.getBundle("plumbline.screen.texts", Locale.ROOT);
    private static final Words WORDS = Languages.words(Locale.UK);

    @TempDir
    private Path directory;

    /**
     * What a face says of one moment, in its own words, made comparable.
     *
     * @param time how long seated, or how long up, in minutes; empty for less than one
     */
    private record Said(Shade shade, String time, boolean asked, boolean quiet) {}

    private final Map<Instant, Said> window = new ConcurrentHashMap<>();
    private final Map<Instant, Said> terminal = new ConcurrentHashMap<>();
    private final Map<Instant, Said> bar = new ConcurrentHashMap<>();
    private final Map<Instant, Said> program = new ConcurrentHashMap<>();
    private final List<Throwable> faults = new ArrayList<>();

    @Test
    void sayTheSameOverAMorning() throws Exception {
        Set<Shade> shades = compare(0.7, 1200);
        assertTrue(shades.size() >= 3, shades::toString);
    }

    @Test
    @Tag("long")
    void sayTheSameOverADay() throws Exception {
        Set<Shade> shades = compare(9, 300);
        assertTrue(shades.size() >= 4, shades::toString);
    }

    private Set<Shade> compare(double hours, double speed) throws Exception {
        Path socket = directory.resolve("run/control.sock");
        Door door = Door.open(socket, CatalogueFiles::load, System::nanoTime, line -> {});
        Session session = session(
                door,
                hours,
                speed,
                () -> window.keySet().stream().max(Instant::compareTo).orElse(MORNING));
        Thread serving = begin(() -> door.run(host(session)));
        List<Thread> all = new ArrayList<>();
        all.add(begin(() -> watch(socket, this::onTerminal)));
        all.add(begin(() -> watch(socket, this::onBar)));
        all.add(begin(() -> watch(socket, this::inJson)));
        try (VirtualDisplay display = VirtualDisplay.start()) {
            Process child = window(socket, display);
            all.add(begin(() -> read(child)));
            until(door::hasWindows);
            Thread day = begin(session::run);
            until(() -> window.values().stream().anyMatch(Said::asked));
            tell(socket, new Wish.Said(new Answer.Quiet(Duration.ofMinutes(20), Answer.Why.MEETING)));
            until(() -> window.values().stream().anyMatch(Said::quiet));
            tell(socket, new Wish.Said(new Answer.Resume()));
            Instant evening = MORNING.plusSeconds((long) (hours * 3600));
            until(() -> program.keySet().stream().anyMatch(evening::isBefore));
            session.stop();
            day.join();
            door.close(true);
            for (Thread each : all) {
                each.join();
            }
            serving.join();
            child.destroyForcibly();
        }
        assertEquals(List.of(), faults);
        return same();
    }

    private Set<Shade> same() {
        Set<Shade> shades = EnumSet.noneOf(Shade.class);
        List<Map<Instant, Said>> faces = List.of(window, terminal, bar, program);
        int compared = 0;
        int asked = 0;
        int quiet = 0;
        for (Map.Entry<Instant, Said> moment : new TreeMap<>(program).entrySet()) {
            if (faces.stream().allMatch(face -> face.containsKey(moment.getKey()))) {
                List<Said> said =
                        faces.stream().map(f -> f.get(moment.getKey())).toList();
                assertEquals(1, Set.copyOf(said).size(), moment.getKey() + " " + said);
                shades.add(moment.getValue().shade());
                compared++;
                asked += moment.getValue().asked() ? 1 : 0;
                quiet += moment.getValue().quiet() ? 1 : 0;
            }
        }
        System.out.println("four faces said the same at " + compared + " moments: of " + shades + ", " + asked
                + " with a break asked for, " + quiet + " quiet");
        assertTrue(compared > 40 && asked > 0 && quiet > 0, compared + " " + asked + " " + quiet);
        return shades;
    }

    private static Session session(Door door, double hours, double speed, Supplier<Instant> slowest) throws Exception {
        Settings settings = SettingsFile.parse("[break]\nmove_every_min = 20\n", "settings");
        Carer carer = new Carer(
                () -> new Ways(settings.stretches(), settings.wearer(), Locale.UK, ZoneOffset.UTC),
                Care.NONE,
                entry -> {});
        Face face = new DoorFace(NoFace.INSTANCE, door);
        return new Session(
                Session.Plan.unkept(
                        new PretendWearer(
                                "pretend",
                                DayScript.of(Body.of(4), Habits.USUAL, hours, 4),
                                PretendSensor.USUAL,
                                Faults.NONE,
                                4),
                        Link.State.PRETENDING,
                        HostClock.of(new Patient(speed, slowest), speed),
                        new Line.Setup(settings.slouch(), settings.bouts(), settings.coach(), ZoneOffset.UTC, carer),
                        carer::offer,
                        carer,
                        (wish, run) -> {}),
                face,
                new Notices(face));
    }

    private static Host host(Session session) {
        return new Host() {
            @Override
            public void wish(Wish wish) {
                session.wish(wish);
            }

            @Override
            public Preferences.Outcome set(String path, String written) {
                return new Preferences.Outcome(false, "");
            }
        };
    }

    /** A clock that waits for the slowest face, so that there is much to compare on a slow machine as well. */
    private static final class Patient implements InstantSource {

        private static final Duration AHEAD = Duration.ofSeconds(40);

        private final double speed;
        private final Supplier<Instant> slowest;
        private Instant now = MORNING;
        private long lookedNanos = System.nanoTime();

        Patient(double speed, Supplier<Instant> slowest) {
            this.speed = speed;
            this.slowest = slowest;
        }

        @Override
        public synchronized Instant instant() {
            long nanos = System.nanoTime();
            Instant next = now.plusNanos(Math.round((nanos - lookedNanos) * speed));
            Instant last = slowest.get().plus(AHEAD);
            lookedNanos = nanos;
            now = next.isBefore(last) ? next : now.isAfter(last) ? now : last;
            return now;
        }
    }

    // What each of them says.

    private static String time(Duration seated, Duration upright) {
        return minutes(WORDS.duration(upright.isZero() ? seated : upright));
    }

    private void inJson(View view) {
        if (view.now().upright().toSeconds() == 0 && !view.now().upright().isZero()) {
            return; // whole seconds only: for a part of the first it is still told as seated
        }
        JsonObject said = JsonParser.parseString(StatusJson.of(view)).getAsJsonObject();
        String name = said.get("posture").getAsString().toUpperCase(Locale.ROOT).replace('-', '_');
        program.put(
                Instant.parse(said.get("at").getAsString()),
                new Said(
                        Shade.valueOf(name),
                        time(
                                Duration.ofSeconds(said.get("seated_s").getAsLong()),
                                Duration.ofSeconds(said.get("upright_s").getAsLong())),
                        said.has("break") && !said.getAsJsonObject("break").has("ended"),
                        said.has("quiet")));
    }

    private void onBar(View view) {
        JsonObject said = JsonParser.parseString(
                        BarFormat.WAYBAR.line(new BarWords(new StatusLines(WORDS), WORDS).of(view)))
                .getAsJsonObject();
        Shade shade = Shade.valueOf(
                said.get("alt").getAsString().toUpperCase(Locale.ROOT).replace('-', '_'));
        String text = said.get("text").getAsString();
        assertTrue(text.startsWith(WORDS.name(shade)), text);
        String minutes = text.substring(WORDS.name(shade).length()).strip();
        bar.put(
                view.now().at(),
                new Said(
                        shade,
                        shade.isWorn()
                                ? minutes
                                : time(view.now().seated(), view.now().upright()),
                        said.get("class").getAsString().equals("asks"),
                        said.get("tooltip").getAsString().contains("\nQuiet ")));
    }

    private void onTerminal(View view) {
        StringWriter page = new StringWriter();
        TerminalFace face = new TerminalFace(
                new PrintWriter(page), true, Optional.empty(), Runnable::run, WORDS, () -> ZoneOffset.UTC, "pretend");
        face.show(view);
        List<String> lines = page.toString()
                .lines()
                .map(line -> line.replaceAll("\u001b\\[[0-9?;]*[a-zA-Z]", ""))
                .toList();
        String posture = lines.get(2);
        // While it is quiet, that is what the line says.
        boolean quiet = lines.get(6).startsWith("Quiet ");
        Matcher up = Pattern.compile("On your feet for (.*)").matcher(lines.get(6));
        String bout = up.find() ? up.group(1) : lines.get(5).replaceFirst(".* {2}", "");
        terminal.put(
                view.now().at(),
                new Said(
                        Arrays.stream(Shade.values())
                                .filter(shade -> posture.startsWith(WORDS.name(shade)))
                                .findFirst()
                                .orElseThrow(),
                        quiet ? time(view.now().seated(), view.now().upright()) : minutes(bout),
                        page.toString().contains("Time to move. ")
                                || page.toString().contains("is that all for now?"),
                        quiet));
    }

    /** Less than a minute is told in seconds by some, and not at all by a bar. */
    private static String minutes(String said) {
        return said.endsWith(" s") ? "" : said;
    }

    private void read(Process child) throws IOException {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                window.put(Instant.parse(line.substring(0, line.indexOf('\t'))), inWindow(line));
            }
        }
    }

    private static Said inWindow(String line) {
        Shade shade = Arrays.stream(Shade.values())
                .filter(each -> line.contains("|" + WINDOW.getString("posture." + each) + " (estimated)|")
                        || line.contains("|" + WINDOW.getString("posture." + each) + "|"))
                .findFirst()
                .orElseThrow();
        Matcher up = Pattern.compile("\\|On your feet for ([^|]*)\\|").matcher(line);
        Matcher seated = Pattern.compile("\\|([^|]*) seated of ").matcher(line);
        // Somebody up has a ring as well, of the bout they may still sit down to again.
        String time = up.find() ? up.group(1) : seated.find() ? seated.group(1) : "";
        return new Said(
                shade, minutes(time), line.contains("|On your feet: "), line.contains("|Meeting: quiet until "));
    }

    private Process window(Path socket, VirtualDisplay display) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "plumbline.screen.frame.WindowTold",
                        socket.toString())
                .redirectError(directory.resolve("window.txt").toFile());
        builder.environment().put("DISPLAY", display.name());
        return builder.start();
    }

    private static void watch(Path socket, Consumer<View> showing) throws IOException {
        try (Service service = Service.at(socket, CatalogueFiles::load)) {
            service.watch(
                    new FaceAround() {
                        @Override
                        public Face inner() {
                            return NoFace.INSTANCE;
                        }

                        @Override
                        public void show(View view) {
                            showing.accept(view);
                        }
                    },
                    false,
                    new Service.Watcher() {
                        @Override
                        public boolean goesOn() {
                            return true;
                        }

                        @Override
                        public void summoned() {}

                        @Override
                        public void changed(Preferences.Outcome outcome) {}
                    });
        }
    }

    private static void tell(Path socket, Wish wish) throws IOException {
        try (Service service = Service.at(socket, CatalogueFiles::load)) {
            service.wish(wish);
        }
    }

    private interface Task {
        void run() throws Exception;
    }

    private Thread begin(Task task) {
        Thread thread = new Thread(() -> {
            try {
                task.run();
            } catch (Throwable e) {
                synchronized (faults) {
                    faults.add(e);
                }
            }
        });
        thread.start();
        return thread;
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "it never came");
            LockSupport.parkNanos(5_000_000);
        }
    }
}
