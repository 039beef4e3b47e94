package plumbline.app.firmware.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.sensor.Heard;
import plumbline.sensor.plumbline.PlumblineDecoder;

/**
 * Runs a sketch on a clock of its own, plays the chip for it, and reads what it says as the product does. What the lines to
 * and fro mean stands in {@code firmware-notes/sketches/bench/bench.cpp}.
 */
final class Bench {

    /** Something heard, at a time of the board's. */
    record Said(double ms, Heard heard) {}

    private static final String NOBODY = "no";

    private final Sketch.Wires wires;
    private final Set<String> high = new HashSet<>();
    private final PlumblineDecoder decoder = new PlumblineDecoder();
    private final List<Said> said = new ArrayList<>();
    private Optional<Chip> chip = Optional.empty();
    private Optional<RvcModule> module = Optional.empty();

    private Bench(Sketch.Wires wires) {
        this.wires = wires;
    }

    static List<Said> run(Dialect dialect, Sketch sketch, Chip chip, String... words) throws Exception {
        Bench bench = new Bench(sketch.wires(dialect));
        bench.chip = Optional.of(chip);
        return bench.run(dialect.command(sketch), words);
    }

    static List<Said> run(Dialect dialect, Sketch sketch, RvcModule module, String... words) throws Exception {
        Bench bench = new Bench(sketch.wires(dialect));
        bench.module = Optional.of(module);
        return bench.run(dialect.command(sketch), words);
    }

    private List<Said> run(List<String> program, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader();
                BufferedWriter answers = process.outputWriter()) {
            for (Optional<String> line = next(lines); line.isPresent(); line = next(lines)) {
                Optional<String> answer = answer(line.get().split(" ", -1));
                if (answer.isPresent()) {
                    answers.write(answer.get() + "\n");
                    answers.flush();
                }
            }
            assertEquals(0, process.waitFor(), command::toString);
        } finally {
            process.destroy();
        }
        return said;
    }

    private static Optional<String> next(BufferedReader lines) throws IOException {
        return Optional.ofNullable(lines.readLine());
    }

    private Optional<String> answer(String[] words) {
        double ms = Double.parseDouble(words[1]) / 1000;
        return switch (words[0]) {
            case "bus" -> Optional.of(bus(ms, words));
            case "uart" ->
                Optional.of(
                        module.map(m -> HexFormat.of().formatHex(m.until(ms))).orElse(""));
            case "pin" -> {
                if (words[3].equals("1")) {
                    high.add(words[2]);
                } else {
                    high.remove(words[2]);
                }
                yield Optional.empty();
            }
            case "said" -> {
                decoder.feed(ByteBuffer.wrap(HexFormat.of().parseHex(words[2])))
                        .forEach(heard -> said.add(new Said(ms, heard)));
                yield Optional.empty();
            }
            default -> throw new AssertionError(String.join(" ", words));
        };
    }

    private String bus(double ms, String[] words) {
        boolean reaches = words[2].equals(wires.bus()) && high.containsAll(wires.powerPins());
        Optional<Chip> there = chip.filter(c -> reaches && c.pullsUp(ms));
        if (words[4].equals("-")) {
            return there.isPresent() ? "ok" : NOBODY;
        }
        int wanted = Integer.parseInt(words[5]);
        return chip.filter(c -> reaches)
                .flatMap(c -> c.transfer(ms, Integer.parseInt(words[3]), words[4], wanted))
                .map(read -> wanted == 0 ? "ok" : read)
                .orElse(NOBODY);
    }
}
