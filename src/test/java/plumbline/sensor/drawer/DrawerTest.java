package plumbline.sensor.drawer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.sensor.Stranger;
import plumbline.sensor.Vector3;
import plumbline.sensor.drawer.Sketch.Right;
import plumbline.sensor.drawer.Worn.Moment;

/**
 * Whatever a person has in the drawer: a folder each with what it writes, and what Plumbline is to make of it. {@link #main}
 * writes the folders anew.
 */
class DrawerTest {

    private static final Path FOLDERS = Path.of("src", "test", "resources", "plumbline", "sensor", "drawer");
    private static final Worn WORN = Worn.upright(40);
    private static final long SEED = 14;

    /** Half of the last digit of the coarsest of them, and what 48 samples leave of 4 mg. */
    private static final double WITHIN_DEG = 1;

    /** A micro:bit has 1024 to the g, which cannot be told from thousandths. */
    private static final double WITHIN_G = 0.03;

    static Stream<Sketch> sketches() {
        return Sketch.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("names")
    void makesOfEachFolderWhatIsRight(String name) throws IOException {
        Path folder = FOLDERS.resolve(name);
        List<String> expected = Files.readAllLines(folder.resolve("expected.txt"));
        byte[] bytes = wire(folder);
        for (int longest : new int[] {bytes.length, 1, 50}) {
            assertEquals(List.of(), wrong(expected, Verdicts.of(bytes, longest)), name + " in pieces of " + longest);
        }
    }

    static Stream<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Test
    void eachFolderIsWhatOurGeneratorMakes() throws IOException {
        for (Sketch sketch : Sketch.all()) {
            Path folder = FOLDERS.resolve(sketch.name());
            byte[] bytes = sketch.write(WORN, SEED, sketch.rounds());
            assertEquals(wireFile(bytes), Files.readString(folder.resolve(wireName(bytes))), sketch.name());
            assertEquals(expected(sketch), Files.readString(folder.resolve("expected.txt")), sketch.name());
        }
        assertEquals(Sketch.all().stream().map(Sketch::name).sorted().toList(), names().toList());
        assertTrue(Sketch.all().size() >= 85, "sketches: " + Sketch.all().size());
    }

    /** Strapped on another way, looking another way, at another rate: the kind is what counts, not the file. */
    @ParameterizedTest
    @MethodSource("sketches")
    void doesNotDependOnPoseHeadingOrRate(Sketch sketch) {
        double[][] poses = {{23, -72}, {0, -84}, {-80, 5}, {90, 8}, {12, 20}, {170, -30}, {60, -40}};
        double[] headings = {0.2, 1, 9.8, 16, 100, 250, 359.9};
        for (int i = 0; i < poses.length; i++) {
            Worn worn = new Worn(poses[i][0], poses[i][1], headings[i], 2, 0.004, i % 2 == 0 ? 50 : 25);
            boolean read = !(sketch.right() instanceof Right.Said);
            int count = read ? sketch.rounds() : Sketch.MANY;
            Verdicts verdicts = Verdicts.of(sketch.write(worn, 100 + i, count), 1 << 20);
            List<String> expected = expected(sketch, worn.moments(100 + i, count));
            assertEquals(List.of(), wrong(expected, verdicts), sketch.name() + " worn as " + worn);
        }
    }

    private static List<String> wrong(List<String> expected, Verdicts got) {
        List<String> wrong = new ArrayList<>();
        for (String line : expected) {
            String rest = line.substring(line.indexOf(' ') + 1);
            boolean right = switch (line.substring(0, line.indexOf(' '))) {
                case "of" -> true;
                case "read" ->
                    got.recognised().size() == 1
                            && got.said().isEmpty()
                            && got.recognised().get(0).detail().contains(rest.equals("-") ? "" : rest);
                case "said" ->
                    !got.said().isEmpty() && List.of(rest.split(" or ", -1)).containsAll(names(got.said()));
                case "samples" -> {
                    String[] bounds = rest.split(" to ", -1);
                    yield got.samples() >= Integer.parseInt(bounds[0]) && got.samples() <= Integer.parseInt(bounds[1]);
                }
                case "mean" -> isNear(got.mean(), vector(rest));
                case "garbled" -> got.garbled() <= Integer.parseInt(rest);
                default -> false;
            };
            if (!right) {
                wrong.add(line + ", but " + got.words());
            }
        }
        return wrong;
    }

    private static boolean isNear(Vector3 got, Vector3 right) {
        return got.norm() > 0 && got.angleToDeg(right) < WITHIN_DEG && Math.abs(got.norm() - 1) < WITHIN_G;
    }

    private static List<String> names(List<Stranger> said) {
        return said.stream().map(Enum::name).toList();
    }

    private static Vector3 vector(String words) {
        double[] v =
                Stream.of(words.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
        return new Vector3(v[0], v[1], v[2]);
    }

    private static String expected(Sketch sketch) {
        return String.join("\n", expected(sketch, WORN.moments(SEED, sketch.rounds()))) + "\n";
    }

    private static List<String> expected(Sketch sketch, List<Moment> moments) {
        List<String> lines = new ArrayList<>(List.of("of " + sketch.source()));
        if (sketch.right() instanceof Right.Said said) {
            lines.add("said " + String.join(" or ", names(said.any())));
            lines.add("samples 0 to 0");
            return lines;
        }
        String words = sketch.right() instanceof Right.Force force
                ? force.words()
                : ((Right.Direction) sketch.right()).words();
        Vector3 sum = moments.stream().map(Moment::up).reduce(Vector3.ZERO, Vector3::plus);
        Vector3 mean = sum.times(1.0 / moments.size());
        lines.add("read " + (words.isEmpty() ? "-" : words));
        // The first line may be cut and is not read; a frame may lack the one behind it that confirms it.
        lines.add("samples " + (moments.size() - 3) + " to " + moments.size());
        lines.add(String.format(Locale.ROOT, "mean %.4f %.4f %.4f", mean.x(), mean.y(), mean.z()));
        lines.add("garbled " + (words.isEmpty() ? 60 : 0));
        return lines;
    }

    private static byte[] wire(Path folder) throws IOException {
        Path text = folder.resolve("wire.txt");
        return Files.exists(text)
                ? Files.readString(text).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII)
                : HexFormat.of()
                        .parseHex(Files.readString(folder.resolve("wire.hex")).replaceAll("\\s", ""));
    }

    private static String wireName(byte[] bytes) {
        return isText(bytes) ? "wire.txt" : "wire.hex";
    }

    private static String wireFile(byte[] bytes) {
        return isText(bytes)
                ? new String(bytes, StandardCharsets.US_ASCII).replace("\r\n", "\n")
                : HexFormat.ofDelimiter("").formatHex(bytes).replaceAll("(.{96})", "$1\n") + "\n";
    }

    private static boolean isText(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace("\r\n", "").chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~'));
    }

    /** Writes all folders anew. */
    public static void main(String[] args) throws IOException {
        for (Sketch sketch : Sketch.all()) {
            byte[] bytes = sketch.write(WORN, SEED, sketch.rounds());
            Path folder = Files.createDirectories(FOLDERS.resolve(sketch.name()));
            Files.writeString(folder.resolve(wireName(bytes)), wireFile(bytes));
            Files.writeString(folder.resolve("expected.txt"), expected(sketch));
        }
    }
}
