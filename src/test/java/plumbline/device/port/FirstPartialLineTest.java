package plumbline.device.port;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FirstPartialLineTest {

    @Test
    void dropsUpToTheFirstLineFeedWhereverReadsAreCut() {
        FirstPartialLine first = new FirstPartialLine();
        assertEquals("", after(first, "12,13"));
        assertEquals("$PLB", after(first, "*00\n$PLB"));
        assertEquals(",1\n", after(first, ",1\n"));
    }

    @Test
    void givesUpOnLinesWhereThereAreNone() {
        FirstPartialLine first = new FirstPartialLine();
        assertEquals("", after(first, "x".repeat(FirstPartialLine.LONGEST - 1)));
        assertEquals("yz", after(first, "xyz"));
    }

    private static String after(FirstPartialLine first, String read) {
        byte[] bytes = read.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer left = first.after(bytes, bytes.length);
        return StandardCharsets.US_ASCII.decode(left).toString();
    }
}
