package plumbline.sensor.maker;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Heard;
import plumbline.sensor.Identity;
import plumbline.sensor.wire.ToLineFeed;

/**
 * Reads an x-IMU3, whether it writes text or bytes: both end with a line feed, and the first byte tells which. There is
 * no check; a message counts where its length is right to the byte and its values are what a sensor can measure.
 */
final class XImu3Decoder extends ToLineFeed {

    /** Longer than any message; the longest are its answers in JSON. */
    private static final int MOST = 512;

    private final XImu3Meaning meaning = new XImu3Meaning();

    XImu3Decoder() {
        super(MOST);
    }

    @Override
    public Sense read(byte[] bytes, int end, List<Heard> said) {
        return end > 0 && isMessage(bytes, end, said) ? Sense.MESSAGE : Sense.NONE;
    }

    @Override
    public void finish(List<Heard> heard) {
        meaning.finish(heard);
    }

    private boolean isMessage(byte[] message, int end, List<Heard> said) {
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
}
