package plumbline.app.command.sensor;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Bounds;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.sensors.Beginning;
import plumbline.app.sensors.Decoding;
import plumbline.device.recording.Recorder;
import plumbline.device.recording.Unpacking;
import plumbline.sensor.Decoder;
import plumbline.sensor.Protocol;
import plumbline.sensor.Saying;
import plumbline.sensor.detect.Decoders;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.settings.Settings;

/** {@code plumbline decode}: makes a recording of the bytes of a sensor. */
@Command(
        name = "decode",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a recording (CSV, on the standard output) of the bytes that a sensor sent, or of a packed recording.",
            "Counts of whole and garbled messages go to the standard error."
        })
public final class DecodeCommand implements Callable<Integer> {

    private static final int BLOCK = 1 << 16;
    private static final int GZIP_FIRST = 0x1f;

    @Parameters(paramLabel = "FILE", description = "Bytes as they came, such as of 'record --raw'; .gz too.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private Path file;

    @Option(
            names = "--protocol",
            paramLabel = "NAME",
            converter = SensorPort.ProtocolWord.class,
            description = "What the sensor spoke. Standard: found out.")
    private @Nullable Protocol protocol;

    @Option(
            names = "--hz",
            paramLabel = "N",
            defaultValue = "50",
            description = "Samples a second, for a sensor that sends no clock. Standard: ${DEFAULT-VALUE}.")
    private double hz;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        Bounds.check(spec, "--hz", hz, 0.1, 2000);
        Settings settings = Home.settings();
        FindingWords words = FindingWords.of(settings);
        try {
            if (Unpacking.isPacked(file)) {
                return unpack(words);
            }
            Instant written = Files.getLastModifiedTime(file).toInstant();
            Beginning beginning = new Beginning(decoder(settings), hz);
            read(beginning::take, () -> false);
            Instant origin = beginning.at(written, ZoneId.systemDefault()).truncatedTo(ChronoUnit.MILLIS);
            Recorder recorder = Recorder.to(words.say(Saying.of("decode.output", "the standard output")), System.out);
            Decoding decoding = new Decoding(decoder(settings), hz, origin, recorder);
            read(decoding::take, decoding::isBroken);
            decoding.end();
            return report(decoding, words);
        } catch (NoSuchFileException e) {
            throw words.failure(Failure.FAILED, Saying.of("decode.absent", "there is no file %s", file));
        } catch (IOException e) {
            throw words.failure(
                    Failure.FAILED,
                    Saying.of("decode.unreadable", "%s cannot be read: %s", file, String.valueOf(e.getMessage())));
        }
    }

    private int unpack(FindingWords words) throws IOException, Failure {
        OutputStream out = new BufferedOutputStream(System.out, BLOCK);
        Unpacking.Counts counts = Unpacking.write(file, out);
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        err.println(words.say(
                Saying.of("decode.unpacked", "%d samples, %d garbled bytes", counts.samples(), counts.garbledBytes())));
        return checked(counts.samples(), words);
    }

    private int checked(long samples, FindingWords words) throws Failure {
        if (samples == 0) {
            throw words.failure(
                    Failure.FAILED, Saying.of("decode.empty", "%s holds no samples that could be read", file));
        }
        return 0;
    }

    private Decoder decoder(Settings settings) {
        return Optional.ofNullable(protocol)
                .map(p -> Decoders.of(p, settings.textHints()))
                .orElseGet(() -> new DetectingDecoder(settings.textHints()));
    }

    private void read(Consumer<ByteBuffer> into, BooleanSupplier enough) throws IOException {
        try (InputStream in = open()) {
            byte[] block = new byte[BLOCK];
            for (int count = in.read(block); count >= 0 && !enough.getAsBoolean(); count = in.read(block)) {
                into.accept(ByteBuffer.wrap(block, 0, count));
            }
        }
    }

    private InputStream open() throws IOException {
        InputStream raw = new BufferedInputStream(Files.newInputStream(file), BLOCK);
        raw.mark(1);
        int first = raw.read();
        raw.reset();
        return first == GZIP_FIRST ? new GZIPInputStream(raw, BLOCK) : raw;
    }

    private int report(Decoding decoding, FindingWords words) throws Failure {
        PrintWriter err = spec.commandLine().getErr();
        decoding.lines().stream().map(words::say).forEach(err::println);
        if (decoding.isToBeShown()) {
            err.println(
                    words.say(Saying.of("decode.show", "where the sensor is plugged in, %s", FindingWords.SHOW_HOW)));
        }
        err.flush();
        return checked(decoding.samples(), words);
    }
}
