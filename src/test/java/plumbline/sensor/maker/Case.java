package plumbline.sensor.maker;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.sensor.Flaw;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Protocol;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;

/** Bytes that a sensor sends, made by our own encoder from its specification, and what is to be heard in them. */
final class Case {

    /** A rounding of the last digit of our own files. */
    private static final double OWN_ROUNDING = 1e-6;

    private final Protocol protocol;
    private final String name;
    private final Wire wire = new Wire();
    private final List<Heard> heard = new ArrayList<>();
    private double toleranceG = OWN_ROUNDING;
    private double toleranceDps = OWN_ROUNDING;

    private Case(Protocol protocol, String name) {
        this.protocol = protocol;
        this.name = name;
    }

    static Case of(Protocol protocol, String name) {
        return new Case(protocol, name);
    }

    /** Values come back within half a step of what the wire carries. */
    Case within(double g, double dps) {
        toleranceG = g + OWN_ROUNDING;
        toleranceDps = dps + OWN_ROUNDING;
        return this;
    }

    Case send(byte[] bytes) {
        wire.put(bytes);
        return this;
    }

    Case line(String text) {
        wire.line(text);
        return this;
    }

    Case noise(int... bytes) {
        for (int b : bytes) {
            wire.put(b);
        }
        return this;
    }

    Case hear(Heard one) {
        heard.add(one);
        return this;
    }

    Case sample(Vector3 force) {
        return hear(new Sample(OptionalInt.empty(), OptionalLong.empty(), force, Optional.empty()));
    }

    Case sample(Vector3 force, Vector3 rate) {
        return hear(new Sample(OptionalInt.empty(), OptionalLong.empty(), force, Optional.of(rate)));
    }

    Case sample(Vector3 force, Optional<Vector3> rate, long ms) {
        return hear(new Sample(OptionalInt.empty(), OptionalLong.of(ms), force, rate));
    }

    Case numbered(Vector3 force, int number) {
        return hear(new Sample(OptionalInt.of(number), OptionalLong.empty(), force, Optional.empty()));
    }

    Case garbled(int bytes) {
        return hear(new Garbled(bytes));
    }

    Case directionOnly() {
        return hear(Flaw.DIRECTION_ONLY);
    }

    Protocol protocol() {
        return protocol;
    }

    String folder() {
        return protocol.word() + "/" + name;
    }

    double toleranceG() {
        return toleranceG;
    }

    double toleranceDps() {
        return toleranceDps;
    }

    byte[] bytes() {
        return wire.bytes();
    }

    /** The file of values. */
    String values() {
        return String.format(Locale.ROOT, "# within %.6f g and %.6f degrees a second%n", toleranceG, toleranceDps)
                + String.join("\n", Transcript.of(heard))
                + "\n";
    }

    /** The file of bytes: text as it is where it is text, else sixteen bytes a line in hexadecimal. */
    String wireFile() {
        return isText() ? new String(bytes(), StandardCharsets.US_ASCII).replace("\r\n", "\n") : hex(bytes());
    }

    String wireName() {
        return isText() ? "wire.txt" : "wire.hex";
    }

    private boolean isText() {
        String text = new String(bytes(), StandardCharsets.ISO_8859_1);
        boolean lines = text.replace("\r\n", "").chars().allMatch(c -> c == '\t' || (c >= ' ' && c <= '~'));
        return lines && text.endsWith("\r\n");
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < bytes.length; i++) {
            hex.append(String.format(Locale.ROOT, "%02X", bytes[i]))
                    .append(i % 16 == 15 || i == bytes.length - 1 ? "\n" : " ");
        }
        return hex.toString();
    }
}
