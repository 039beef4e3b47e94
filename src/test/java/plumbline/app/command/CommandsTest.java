package plumbline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import plumbline.lab.Grid;

@Execution(ExecutionMode.CONCURRENT)
class CommandsTest {

    private static final Path SAMPLES = Path.of("samples").toAbsolutePath();

    @TempDir
    private Path home;

    private Cli plumbline = new Cli(Path.of("."));

    @BeforeEach
    void moveIn() {
        plumbline = new Cli(home);
    }

    static Set<String> commands() {
        return new CommandLine(new Plumbline()).getSubcommands().keySet();
    }

    /** One after the other: picocli is not made for several at once in one process. */
    @Execution(ExecutionMode.SAME_THREAD)
    @ParameterizedTest
    @MethodSource("commands")
    void explainsEveryCommandWithin80Columns(String command) {
        StringWriter out = new StringWriter();
        int code = new CommandLine(new Plumbline())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(command, "--help");
        assertExplains(command, code, out.toString());
    }

    @Test
    void findsEveryCommandByItsNameWithoutTheOthers() {
        new CommandLine(new Plumbline()).getSubcommands().forEach((name, line) -> {
            if (!name.equals("completion")) {
                assertEquals(Optional.of(line.getCommandSpec().userObject().getClass()), Named.command(name), name);
            }
        });
    }

    static List<String> commandsAsTyped() {
        return Grid.of(3, List.copyOf(new TreeSet<>(commands())));
    }

    @ParameterizedTest
    @MethodSource("commandsAsTyped")
    void explainsACommandAsItIsTyped(String command) throws Exception {
        Cli.Run run = plumbline.run(command, "--help");
        assertExplains(command, run.code(), run.out());
    }

    private static void assertExplains(String command, int code, String said) {
        assertEquals(0, code, said);
        assertTrue(said.startsWith("Usage: plumbline " + command), said);
        assertTrue(said.lines().allMatch(l -> l.length() <= 80), said);
    }

    @Test
    void listsStretchesAndWhatASituationCallsFor() throws Exception {
        Cli.Run list = plumbline.run("stretches", "--json");
        assertEquals(0, list.code(), list.err());
        assertTrue(JsonParser.parseString(list.out()).getAsJsonArray().size() >= 29, list.out());
        Cli.Run slouched = plumbline.run("stretches", "--situation", "b", "--json");
        JsonObject answer = JsonParser.parseString(slouched.out()).getAsJsonObject();
        assertEquals("slouched-bout", answer.get("situation").getAsString());
        assertTrue(answer.getAsJsonArray("held").size() >= 5, slouched.out());
    }

    @Test
    void leavesOutCrossedLegsAfterAHipReplacement() throws Exception {
        Files.writeString(
                Files.createDirectories(home.resolve("config")).resolve("settings.toml"),
                "[wearer]\nhip_replacement = true\n");
        Cli.Run run = plumbline.run("stretches", "--situation", "A");
        int offered = run.out().indexOf("Offered");
        int held = run.out().indexOf("Held back");
        int figureFour = run.out().indexOf("figure-four");
        assertTrue(offered >= 0 && held > offered && figureFour > held, run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "stretch,catcow,cat-cow",
        "stretch,hip,hip-flexor-bed-edge",
        "stretches --situation,slouch,slouched-bout"
    })
    void namesTheNearestWhereAStretchOrSituationIsNotKnown(String command, String typed, String near) throws Exception {
        String[] words = (command + " " + typed).split(" ");
        Cli.Run run = plumbline.run(words);
        assertEquals(2, run.code(), run.out());
        assertTrue(run.err().contains("There is no ") && run.err().contains(near), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void leadsThroughAStretchInATerminalWhereNobodyTypes() throws Exception {
        Cli.Run run = plumbline.run("stretch", "return-to-neutral");
        assertEquals(new Cli.Run(0, run.out(), ""), run);
        assertTrue(run.out().contains("Stop at sharp or sudden pain"), run.out());
        assertTrue(run.out().contains("Done."), run.out());
    }

    @Test
    void asksFiveQuestionsAndWritesWhatIsAnswered() throws Exception {
        Cli.Going going = plumbline.start("welcome");
        try (OutputStream keys = going.process().getOutputStream()) {
            keys.write("no\nyes\n\n\n500\n45\n".getBytes(StandardCharsets.UTF_8));
        }
        Cli.Run run = plumbline.end(going);
        assertEquals(new Cli.Run(0, run.out(), ""), run);
        assertTrue(run.out().contains("not medical advice"), run.out());
        assertTrue(run.out().contains("break.move_every_min must be a whole number from 20 to 120"), run.out());
        List<String> written = Files.readAllLines(home.resolve("config").resolve("settings.toml"));
        assertTrue(written.containsAll(List.of("ask_first = false", "hip_replacement = true", "move_every_min = 45")));
    }

    @Test
    void refusesWhatIsNoCommandWithAWordOnWhatIs() throws Exception {
        Cli.Run run = plumbline.run("analyse");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("analyze"), run.err());
    }

    @Test
    void analyzesARecordingAndWritesItsBouts() throws Exception {
        Path bouts = home.resolve("bouts.csv");
        Cli.Run run = plumbline.run(
                "analyze", SAMPLES.resolve("desk-morning.csv.gz").toString(), "--bouts", bouts.toString());
        assertEquals(new Cli.Run(0, run.out(), ""), run);
        assertTrue(run.out().contains("desk-morning.csv.gz"), run.out());
        List<String> lines = Files.readAllLines(bouts);
        assertEquals("start_s,end_s,posture,slouched", lines.get(0));
        assertTrue(lines.stream().anyMatch(l -> l.contains(",sitting,1")), lines::toString);
        assertTrue(lines.stream().anyMatch(l -> l.contains(",standing,0")), lines::toString);
    }

    @Test
    void analyzesSeveralAtATimeInJson() throws Exception {
        Cli.Run run = plumbline.run(
                "analyze",
                "--json",
                "--bouts",
                home.resolve("bouts").toString(),
                SAMPLES.resolve("desk-morning.csv.gz").toString(),
                SAMPLES.resolve("slouched-afternoon.csv.gz").toString());
        assertEquals(0, run.code(), run.err());
        JsonObject second =
                JsonParser.parseString(run.out()).getAsJsonArray().get(1).getAsJsonObject();
        assertEquals("slouched-afternoon.csv.gz", second.get("recording").getAsString());
        assertTrue(second.get("slouched_s").getAsLong() > 600, run.out());
        assertTrue(run.err().contains("2 of 2 recordings done"), run.err());
        assertTrue(Files.exists(home.resolve("bouts/slouched-afternoon.bouts.csv")));
    }

    @Test
    void analyzesWhatItSimulates() throws Exception {
        Path file = home.resolve("day.csv.gz");
        Cli.Run simulated =
                plumbline.run("simulate", "--hours", "0.5", "--seed", "3", "--rate", "25", "-o", file.toString());
        assertEquals(0, simulated.code(), simulated.err());
        assertTrue(Files.exists(home.resolve("day.labels.csv")));
        Cli.Run again = plumbline.run("simulate", "-o", file.toString());
        assertEquals(1, again.code());
        assertTrue(again.err().contains("is there already"), again.err());
        assertEquals(0, plumbline.run("analyze", file.toString()).code());
    }

    static Stream<Arguments> badRecordings() {
        byte[] good = "time_s,ax_g,ay_g,az_g\n0.00,0,0,1\n0.02,0,0,1\n".getBytes(StandardCharsets.US_ASCII);
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        byte[] packed = gzip(rows(5_000));
        return Stream.of(
                Arguments.of("empty.csv", new byte[0], "is empty"),
                Arguments.of(
                        "header-only.csv", "time_s,ax_g,ay_g,az_g\n".getBytes(StandardCharsets.US_ASCII), "no samples"),
                Arguments.of("no-az.csv", "time_s,ax_g,ay_g\n0,0,0\n".getBytes(StandardCharsets.US_ASCII), "az_g"),
                Arguments.of("noise.csv", noise, "noise.csv"),
                Arguments.of("noise.csv.gz", noise, "noise.csv.gz"),
                Arguments.of("cut.csv.gz", Arrays.copyOf(packed, packed.length / 2), "breaks off"),
                Arguments.of("good.csv", good, ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badRecordings")
    void saysInASentenceWhatIsWrongWithARecording(String name, byte[] content, String sentence) throws Exception {
        Path file = home.resolve(name);
        Files.write(file, content);
        Cli.Run run = plumbline.with("-Xmx64m").run("analyze", file.toString());
        assertTrue(run.err().contains(sentence), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
        assertTrue(run.err().lines().count() <= 1, run.err());
    }

    @Test
    void readsAHundredMegabytesWithoutAnEndInLittleMemory() throws Exception {
        Path file = home.resolve("long.csv");
        byte[] block = new byte[1 << 20];
        Arrays.fill(block, (byte) '7');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("time_s,ax_g,ay_g,az_g\n".getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 100; i++) {
                out.write(block);
            }
        }
        Cli.Run run = plumbline.with("-Xmx64m").run("analyze", file.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("no samples"), run.err());
    }

    @Test
    void saysThatAFileIsNotThere() throws Exception {
        Cli.Run run = plumbline.run("replay", home.resolve("none.csv").toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("none.csv"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void refusesBadSettingsBeforeAnythingElse() throws Exception {
        Path settings = home.resolve("config/settings.toml");
        Files.createDirectories(settings.getParent());
        Files.writeString(settings, "[break]\nmove_every_min = 600\n");
        Cli.Run run = plumbline.run("demo");
        assertEquals(4, run.code());
        assertTrue(
                run.err().contains("settings.toml, line 2: break.move_every_min must be a whole number from 20 to 120"),
                run.err());
    }

    @Test
    void tellsADayOfThePretendWearerAndWhereItsChartLies() throws Exception {
        Cli.Run run = plumbline.run("demo", "--headless", "--speed", "2000", "--hours", "2", "--seed", "4");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("TIME TO MOVE"), run.out());
        assertTrue(run.out().contains("BREAK taken"), run.out());
        String chart = run.out()
                .lines()
                .filter(l -> l.startsWith("The chart of the day: "))
                .map(l -> l.substring("The chart of the day: ".length()))
                .findFirst()
                .orElseThrow();
        assertTrue(Files.size(Path.of(chart)) > 10_000, chart);
    }

    @Test
    void playsARecordingAsAStory() throws Exception {
        Cli.Run run = plumbline.run(
                "replay",
                "--headless",
                "--speed",
                "2000",
                SAMPLES.resolve("desk-morning.csv.gz").toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("sitting upright"), run.out());
        assertTrue(run.out().contains("67500 samples"), run.out());
    }

    @Test
    void reportsNothingWhereThereIsNoHistory() throws Exception {
        Cli.Run run = plumbline.run("report", "-o", home.resolve("report").toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("no history"), run.err());
    }

    private static byte[] rows(int count) {
        StringBuilder text = new StringBuilder("time_s,ax_g,ay_g,az_g\n");
        for (int i = 0; i < count; i++) {
            text.append(i * 0.02).append(",0.0").append(i % 7).append(",0.01,0.99\n");
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return packed.toByteArray();
    }
}
