package plumbline.sensor.plumbline;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Heard;

/** The sensor's side of the wire: reads the commands of a host, and passes over everything else. */
public final class CommandDecoder {

    private final SentenceFrame frame = new SentenceFrame();

    /** Takes all remaining bytes and returns the commands that became complete by them, in order. */
    public List<Command> feed(ByteBuffer bytes) {
        List<Command> commands = new ArrayList<>();
        List<Heard> garbled = new ArrayList<>();
        while (bytes.hasRemaining()) {
            if (frame.take(bytes.get(), garbled)) {
                read(frame.fields()).ifPresent(commands::add);
                frame.discard(garbled);
            }
        }
        return commands;
    }

    private static Optional<Command> read(SentenceFields fields) {
        if (fields.isType("PLQ")) {
            return fields.broken() ? Optional.empty() : Optional.of(new Command.WhoAreYou());
        }
        if (fields.isType("PLV")) {
            long ms = fields.number(1, Command.Vibrate.LONGEST.toMillis());
            return fields.broken() ? Optional.empty() : Optional.of(new Command.Vibrate(Duration.ofMillis(ms)));
        }
        if (fields.isType("PLR")) {
            long hz = fields.number(Command.Rate.LEAST_HZ, Command.Rate.MOST_HZ);
            return fields.broken() ? Optional.empty() : Optional.of(new Command.Rate((int) hz));
        }
        return Optional.empty();
    }
}
