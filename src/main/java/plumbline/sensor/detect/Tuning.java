package plumbline.sensor.detect;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Protocol;
import plumbline.sensor.text.TextHints;

/**
 * How to find the speed of a port.
 *
 * @param bauds the speeds to be tried, in this order, in bits a second
 * @param only the protocol that is asked for; empty to find out
 * @param hints what is set of text
 * @param mayAsk whether something may be written to the port: only to one that was chosen by name, or known before
 * @param mayPoll whether sensors that answer only to binary requests may be asked as well: only where the wearer has named
 *     the port
 * @param doubtful whether numbers of which it is not clear what they are came there before
 */
public record Tuning(
        List<Integer> bauds,
        Optional<Protocol> only,
        TextHints hints,
        boolean mayAsk,
        boolean mayPoll,
        boolean doubtful) {

    /**
     * The speeds at which tilt sensors leave the factory or are set to, the commonest first: 115200 of enclosed WitMotion
     * units, Arduino sketches, x-IMU3 and our own; 9600 of bare WitMotion modules; 57600 of Razor; 38400 behind an HC-05. The last three are round for boards
     * that run at 16 MHz, and belong to sketches of their own.
     */
    public static final List<Integer> USUAL_BAUDS = List.of(
            115_200, 9_600, 57_600, 38_400, 230_400, 19_200, 460_800, 921_600, 4_800, 1_000_000, 500_000, 250_000);

    public Tuning {
        bauds = List.copyOf(bauds);
        if (bauds.isEmpty()) {
            throw new IllegalArgumentException("there has to be a speed to try");
        }
    }

    /** A search where nothing was heard before. */
    public Tuning(List<Integer> bauds, Optional<Protocol> only, TextHints hints, boolean mayAsk) {
        this(bauds, only, hints, mayAsk, false, false);
    }

    /** The same, but this speed first. */
    public Tuning startingWith(int baud) {
        List<Integer> order = new ArrayList<>(bauds);
        order.remove(Integer.valueOf(baud));
        order.add(0, baud);
        return new Tuning(order, only, hints, mayAsk, mayPoll, doubtful);
    }

    /** The same, where sensors may be polled as well. */
    public Tuning polling() {
        return new Tuning(bauds, only, hints, true, true, doubtful);
    }

    /** The same, where it was asked before what its numbers are. */
    public Tuning doubting() {
        return new Tuning(bauds, only, hints, mayAsk, mayPoll, true);
    }

    /** A search that begins now. */
    public Tuner begin(Duration now) {
        return new Tuner(this, now);
    }
}
