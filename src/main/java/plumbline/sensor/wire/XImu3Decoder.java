package plumbline.sensor.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Decoder;
import plumbline.sensor.GarbleCount;
import plumbline.sensor.Heard;
import plumbline.sensor.Identity;

/**
 * Reads an x-IMU3, whether it writes text or bytes: both end with a line feed, and the first byte tells which. There is
 * no check; a message counts where its length is right to the byte and its values are what a sensor can measure.
 */
final class XImu3Decoder implements Decoder {

    /** Longer than any message; the longest are its answers in JSON. */
    private static final int MOST = 512;

    private final GarbleCount garble = new GarbleCount();
    private final XImu3Meaning meaning = new XImu3Meaning();
    private final byte[] message = new byte[MOST];
    private int length;
    private boolean tooLong;
    private long messages;

    @Override
    public List<Heard> feed(ByteBuffer bytes) {
        List<Heard> heard = new ArrayList<>();
        while (bytes.hasRemaining()) {
            if (length == MOST) {
                discard(heard);
                tooLong = true;
            }
            message[length++] = bytes.get();
            if (message[length - 1] == '\n') {
                end(heard);
            }
        }
        return heard;
    }

    @Override
    public List<Heard> reset() {
        List<Heard> heard = new ArrayList<>();
        discard(heard);
        meaning.finish(heard);
        garble.tell(heard);
        tooLong = false;
        return heard;
    }

    @Override
    public long messages() {
        return messages;
    }

    private void end(List<Heard> heard) {
        List<Heard> said = new ArrayList<>(2);
        boolean whole = !tooLong && length > 1 && read(length - 1, said);
        if (whole) {
            garble.tell(heard);
            messages++;
            length = 0;
        } else {
            discard(heard);
        }
        heard.addAll(said);
        tooLong = false;
    }

    private boolean read(int end, List<Heard> said) {
        if (message[0] == '{') {
            Optional<Identity> identity = identity(new String(message, 0, end, StandardCharsets.ISO_8859_1));
            identity.ifPresent(said::add);
            return message[end - 1] == '}';
        }
        Optional<XImu3Message> read = XImu3Message.parse(message, end);
        return read.isPresent() && meaning.take(read.get(), said);
    }

    /** Who answers a ping: {@code {"ping":{"interface":"USB","name":"x-IMU3","sn":"01234567"}}}. */
    private static Optional<Identity> identity(String json) {
        return json.startsWith("{\"ping\":{")
                ? Optional.of(new Identity(text(json, "name"), text(json, "sn"), ""))
                : Optional.empty();
    }

    private static String text(String json, String key) {
        String before = "\"" + key + "\":\"";
        int from = json.indexOf(before);
        int to = from < 0 ? -1 : json.indexOf('"', from + before.length());
        return to < 0 ? "" : json.substring(from + before.length(), to);
    }

    private void discard(List<Heard> heard) {
        garble.add(length, heard);
        length = 0;
    }
}
