package plumbline.sensor.detect;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import plumbline.sensor.Decoder;
import plumbline.sensor.Heard;
import plumbline.sensor.Protocol;
import plumbline.sensor.plumbline.CommandDecoder;
import plumbline.sensor.recording.RecordingDecoder;
import plumbline.sensor.text.TextHints;

/** No bytes make a decoder throw, or hear something else when they come in other pieces. */
class DecodersFuzzTest {

    private static final List<Protocol> PROTOCOLS = List.of(Protocol.values());

    @Tag("fuzz")
    @FuzzTest(maxDuration = "3m")
    void takesAnyBytes(byte[] bytes) {
        if (bytes.length < 2) {
            return;
        }
        int kind = Byte.toUnsignedInt(bytes[0]) % (PROTOCOLS.size() + 3);
        int piece = 1 + Byte.toUnsignedInt(bytes[1]) % 64;
        ByteBuffer said = ByteBuffer.wrap(bytes, 2, bytes.length - 2).slice();
        if (kind == PROTOCOLS.size() + 2) {
            new CommandDecoder().feed(said);
            return;
        }
        List<Heard> whole = heard(kind, said.duplicate(), said.remaining());
        List<Heard> pieces = heard(kind, said.duplicate(), piece);
        if (!whole.equals(pieces)) {
            throw new AssertionError(
                    "kind " + kind + " in pieces of " + piece + ": " + pieces + " instead of " + whole);
        }
    }

    private static List<Heard> heard(int kind, ByteBuffer said, int piece) {
        Decoder decoder = decoder(kind);
        List<Heard> heard = new ArrayList<>();
        while (said.hasRemaining()) {
            int length = Math.min(piece, said.remaining());
            heard.addAll(decoder.feed(said.slice(said.position(), length)));
            said.position(said.position() + length);
        }
        heard.addAll(decoder.reset());
        return heard;
    }

    private static Decoder decoder(int kind) {
        if (kind == PROTOCOLS.size()) {
            return new DetectingDecoder(TextHints.NONE);
        }
        return kind > PROTOCOLS.size() ? new RecordingDecoder() : Decoders.of(PROTOCOLS.get(kind), TextHints.NONE);
    }
}
