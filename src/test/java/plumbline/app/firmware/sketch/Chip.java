package plumbline.app.firmware.sketch;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** One simulated chip on a two-wire bus, and what befalls it. */
final class Chip {

    private record Span(double fromMs, double toMs) {
        boolean has(double ms) {
            return ms >= fromMs && ms < toMs;
        }
    }

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Part part;
    private final List<Span> unplugged = new ArrayList<>();
    private final List<Span> disturbed = new ArrayList<>();
    private int address;
    private int id;
    private double powerLostAtMs = Double.POSITIVE_INFINITY;
    private double replacedAtMs = Double.POSITIVE_INFINITY;
    private Optional<Registers> powered = Optional.empty();

    Chip(Part part) {
        this.part = part;
        this.address = part.address;
        this.id = part.id;
    }

    int id() {
        return id;
    }

    Chip calling(int itself) {
        id = itself;
        return this;
    }

    /** A good one takes its place, at the part's other address. */
    Chip replacedAt(double ms) {
        replacedAtMs = ms;
        return this;
    }

    Chip unplugged(double fromMs, double toMs) {
        unplugged.add(new Span(fromMs, toMs));
        return this;
    }

    /** It does not answer, but has not lost its power: noise on the wires. */
    Chip disturbed(double fromMs, double toMs) {
        disturbed.add(new Span(fromMs, toMs));
        return this;
    }

    /** Its supply breaks down for an instant: all settings are as at power-on. */
    Chip powerLostAt(double ms) {
        powerLostAtMs = ms;
        return this;
    }

    boolean pullsUp(double ms) {
        return unplugged.stream().noneMatch(span -> span.has(ms));
    }

    /**
     * One transfer: bytes written, then, with a repeated start, bytes read.
     *
     * @return what was read, or nothing where nobody answers
     */
    Optional<String> transfer(double ms, int to, String writtenHex, int wanted) {
        if (!pullsUp(ms)) {
            powered = Optional.empty();
            return Optional.empty();
        }
        if (ms >= replacedAtMs) {
            replacedAtMs = Double.POSITIVE_INFINITY;
            powered = Optional.empty();
            id = part.id;
            address = part.otherAddress;
        }
        if (ms >= powerLostAtMs) {
            powerLostAtMs = Double.POSITIVE_INFINITY;
            powered = Optional.empty();
        }
        if (to != address || disturbed.stream().anyMatch(span -> span.has(ms))) {
            return Optional.empty();
        }
        Registers registers = powered.orElseGet(() -> part.powerOn(id));
        powered = Optional.of(registers);
        return Optional.of(HEX.formatHex(transfer(registers, HEX.parseHex(writtenHex), wanted, Feeling.at(ms))));
    }

    private byte[] transfer(Registers registers, byte[] written, int wanted, Feeling felt) {
        int first = written[0] & 0xFF;
        registers.goTo(part.register(first));
        for (int i = 1; i < written.length; i++) {
            registers.write(written[i], part.goesOn(registers, first));
        }
        part.measure(registers, felt);
        byte[] read = new byte[wanted];
        for (int i = 0; i < wanted; i++) {
            read[i] = (byte) registers.read(part.goesOn(registers, first));
        }
        return read;
    }
}
