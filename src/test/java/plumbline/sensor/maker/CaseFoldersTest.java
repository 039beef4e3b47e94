package plumbline.sensor.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.sensor.Decoder;
import plumbline.sensor.Heard;
import plumbline.sensor.Protocol;
import plumbline.sensor.detect.Decoders;
import plumbline.sensor.text.TextHints;

/** Each folder of cases holds bytes and what is to be heard in them. {@link #main} writes them anew. */
class CaseFoldersTest {

    private static final Path FOLDERS = Path.of("src", "test", "resources", "plumbline", "sensor");

    static Stream<String> folders() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDERS)) {
            List<Path> values = all.filter(file -> file.endsWith("heard.txt")).toList();
            return values.stream()
                    .map(file -> FOLDERS.relativize(file.getParent()).toString().replace('\\', '/'))
                    .sorted();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatIsHeardIsWhatTheFolderSays(String folder) throws IOException {
        byte[] bytes = wire(folder);
        List<String> lines = Files.readAllLines(FOLDERS.resolve(folder).resolve("heard.txt"));
        String[] within = lines.get(0).split(" ", -1);
        for (int longest : new int[] {bytes.length, 1, 30}) {
            List<Heard> heard = cut(protocol(folder), bytes, longest);
            Transcript.assertSame(
                    lines.subList(1, lines.size()),
                    Transcript.of(heard),
                    Double.parseDouble(within[2]),
                    Double.parseDouble(within[5]),
                    folder + " in pieces of up to " + longest);
        }
    }

    @Test
    void eachFolderIsWhatOurEncoderMakes() throws IOException {
        List<String> made = new ArrayList<>();
        for (Case one : Cases.all()) {
            Path folder = FOLDERS.resolve(one.folder());
            made.add(one.folder());
            assertEquals(one.wireFile(), Files.readString(folder.resolve(one.wireName())), one.folder());
            assertEquals(one.values(), Files.readString(folder.resolve("heard.txt")), one.folder());
        }
        assertEquals(made.stream().sorted().toList(), folders().toList());
        assertTrue(made.size() >= 45, "cases: " + made.size());
    }

    private static Protocol protocol(String folder) {
        return Protocol.of(folder.substring(0, folder.indexOf('/'))).orElseThrow();
    }

    private static byte[] wire(String folder) throws IOException {
        Path text = FOLDERS.resolve(folder).resolve("wire.txt");
        if (Files.exists(text)) {
            return Files.readString(text).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        }
        String hex = Files.readString(FOLDERS.resolve(folder).resolve("wire.hex"));
        return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
    }

    private static List<Heard> cut(Protocol protocol, byte[] bytes, int longest) {
        Decoder decoder = Decoders.of(protocol, TextHints.NONE);
        Random random = new Random(longest);
        List<Heard> heard = new ArrayList<>();
        for (int at = 0; at < bytes.length; ) {
            int length = Math.min(bytes.length - at, longest == bytes.length ? longest : 1 + random.nextInt(longest));
            heard.addAll(decoder.feed(ByteBuffer.wrap(bytes, at, length)));
            at += length;
        }
        heard.addAll(decoder.reset());
        return heard;
    }

    /** Writes all folders anew from the encoders. */
    public static void main(String[] args) throws IOException {
        for (Case one : Cases.all()) {
            Path folder = Files.createDirectories(FOLDERS.resolve(one.folder()));
            Files.writeString(folder.resolve(one.wireName()), one.wireFile());
            Files.writeString(folder.resolve("heard.txt"), one.values());
        }
    }
}
