package plumbline.sensor.recording;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import plumbline.sensor.Decoder;
import plumbline.sensor.GarbleCount;
import plumbline.sensor.Heard;
import plumbline.sensor.Saying;
import plumbline.sensor.Unreadable;

/**
 * Reads recordings ({@link RecordingText}) as if a sensor sent them. Samples carry the time of their row, in whole
 * milliseconds, as the sensor's clock; empty cells in all three rate columns mean that this row has no rates. A header that
 * lacks a column is told as {@link Unreadable}.
 */
public final class RecordingDecoder implements Decoder {

    /** A row of a six-axis recording takes some 40 bytes; a guess to size lists by. */
    private static final int USUAL_ROW = 40;

    private final GarbleCount garble = new GarbleCount();
    private final RecordingText text = new RecordingText(new Sink());
    private List<Heard> heard = new ArrayList<>();
    private long messages;

    @Override
    public List<Heard> feed(ByteBuffer bytes) {
        heard = new ArrayList<>(bytes.remaining() / USUAL_ROW + 1);
        while (bytes.hasRemaining()) {
            int count = Math.min(bytes.remaining(), text.room());
            bytes.get(text.block(), text.at(), count);
            text.filled(count);
        }
        return heard;
    }

    @Override
    public List<Heard> reset() {
        heard = new ArrayList<>();
        garble.add(text.forgetLine(), heard);
        garble.tell(heard);
        return heard;
    }

    @Override
    public long messages() {
        return messages;
    }

    private final class Sink implements RecordingText.Sink {

        @Override
        public void row(RecordingRow row) {
            garble.tell(heard);
            messages++;
            heard.add(row.sample());
        }

        @Override
        public void garbled(int bytes) {
            garble.add(bytes, heard);
        }

        @Override
        public void unreadable(Saying why) {
            garble.tell(heard);
            heard.add(new Unreadable(why));
        }
    }
}
