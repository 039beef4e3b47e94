package plumbline.app.command.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.Cli;

class EvaluateCommandTest {

    private static final Path MORNING =
            Path.of("samples", "desk-morning.csv.gz").toAbsolutePath();

    @TempDir
    private Path home;

    @Test
    void tellsFiguresConfusionAndReliabilityOfASample() throws Exception {
        Cli.Run run = new Cli(home).run("evaluate", MORNING.toString());
        assertEquals(new Cli.Run(0, run.out(), ""), run);
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).startsWith("recording"), run.out());
        assertTrue(lines.get(1).startsWith("desk-morning"), run.out());
        assertTrue(lines.get(2).startsWith("all 1"), run.out());
        assertEquals(lines.get(1).substring(22), lines.get(2).substring(22));
        assertTrue(lines.get(1).matches("desk-morning +(1\\.000|0\\.9[7-9]\\d) .*"), run.out());
        assertTrue(run.out().contains("labelled, s"), run.out());
        assertTrue(run.out().contains("called with confidence"), run.out());
    }

    @Test
    void drawsWhatWasSaidAboveWhatWasTrue() throws Exception {
        Cli.Run run = new Cli(home).run("evaluate", "--chart", home.toString(), MORNING.toString());
        assertEquals(new Cli.Run(0, run.out(), ""), run);
        assertTrue(Files.size(home.resolve("desk-morning.png")) > 1000);
        String drawing = Files.readString(home.resolve("desk-morning.svg"));
        assertTrue(drawing.contains("What Plumbline said") && drawing.contains("What was true"));
    }

    @Test
    void tellsEachSetApartWithinEightyColumns() throws Exception {
        Path folder = Files.createDirectory(home.resolve("sets"));
        for (String name : List.of("early-anna", "early-ben", "late-anna")) {
            Files.copy(MORNING, folder.resolve(name + ".csv.gz"));
            Files.copy(MORNING.resolveSibling("desk-morning.labels.csv"), folder.resolve(name + ".labels.csv"));
        }
        Files.copy(MORNING, folder.resolve("unlabelled.csv.gz"));
        Cli.Run run = new Cli(home).run("evaluate", "--by-set", folder.toString());
        assertEquals(new Cli.Run(0, run.out(), ""), run);
        List<String> tables =
                run.out().lines().dropWhile(line -> !line.isEmpty()).toList();
        assertTrue(tables.stream().allMatch(line -> line.length() <= 80), run.out());
        assertTrue(tables.get(2).matches("early +2 +(1\\.000|0\\.9[7-9]\\d) .*"), run.out());
        assertTrue(tables.get(3).matches("late +1 +(1\\.000|0\\.9[7-9]\\d) .*"), run.out());
        assertTrue(tables.contains("early, each recording") && tables.contains("late, each confidence"), run.out());
        assertTrue(tables.stream().anyMatch(line -> line.startsWith("ben ")), run.out());
    }

    @Test
    void saysThatADirectoryHoldsNothingLabelled() throws Exception {
        Cli.Run run = new Cli(home)
                .run("evaluate", Files.createDirectory(home.resolve("none")).toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("holds no recordings"), run.err());
    }

    @Test
    void namesTheLineOfALabelThatMakesNoSense() throws Exception {
        Path labels =
                Files.writeString(home.resolve("bad.csv"), "start_s,end_s,posture,slouched\n0,5,standing,0\n7,six\n");
        Cli.Run run = new Cli(home).run("evaluate", "--labels", labels.toString(), MORNING.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("bad.csv, line 3:"), run.err());
    }

    @Test
    void wantsLabelsForEachRecording() throws Exception {
        Cli.Run run = new Cli(home).run("evaluate", "--labels", "a.csv", "--labels", "b.csv", MORNING.toString());
        assertEquals(2, run.code());
        assertTrue(run.err().contains("2 given for 1"), run.err());
    }

    @Test
    void saysWhereItLookedForLabels() throws Exception {
        Path lonely = Files.copy(MORNING, home.resolve("lonely.csv.gz"));
        Cli.Run run = new Cli(home).run("evaluate", lonely.toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("lonely.labels.csv cannot be read"), run.err());
    }
}
