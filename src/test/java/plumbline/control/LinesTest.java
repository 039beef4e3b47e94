package plumbline.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinesTest {

    @Test
    void findsTheSameLinesHoweverTheyAreCut() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<String> said = new ArrayList<>();
            for (int i = random.nextInt(20); i >= 0; i--) {
                said.add("ä€".repeat(random.nextInt(200)));
            }
            byte[] bytes = (String.join("\n", said) + "\nhalf").getBytes(StandardCharsets.UTF_8);
            Lines lines = new Lines(10_000);
            List<String> found = new ArrayList<>();
            for (int at = 0; at < bytes.length; ) {
                int length = Math.min(bytes.length - at, 1 + random.nextInt(3_000));
                lines.take(ByteBuffer.wrap(bytes, at, length));
                at += length;
                for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                    found.add(line.get());
                }
            }
            assertEquals(said, found);
            assertEquals(true, lines.isMidway());
        }
    }

    @Test
    void refusesALineThatIsLongerThanAllowed() throws IOException {
        Lines lines = new Lines(10);
        lines.take(ByteBuffer.wrap(new byte[10]));
        IOException e = assertThrows(IOException.class, () -> lines.take(ByteBuffer.wrap(new byte[1])));
        assertEquals("a line is longer than 10 bytes", e.getMessage());
    }
}
