package plumbline.sensor.detect;

import java.nio.ByteBuffer;
import plumbline.sensor.Decoder;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Protocol;
import plumbline.sensor.Sample;
import plumbline.sensor.Unreadable;
import plumbline.sensor.text.TextHints;

/** One protocol that is tried on what comes: how many whole messages it makes of it in a row, without a byte left over. */
final class Trial {

    /** Fewer samples than this are no proof of a sensor, however many messages there are. */
    private static final int LEAST_SAMPLES = 3;

    /** But for these sums in a row: a WitMotion that sends no acceleration keeps its samples back for 24 frames. */
    private static final int CERTAIN_SUMS = 12;

    private final Protocol protocol;
    private final Decoder decoder;
    private long counted;
    private int streak;
    private int samples;
    private boolean unreadable;

    Trial(Protocol protocol) {
        this.protocol = protocol;
        this.decoder = Decoders.of(protocol, TextHints.NONE);
    }

    Protocol protocol() {
        return protocol;
    }

    void feed(ByteBuffer bytes) {
        boolean broken = false;
        int whole = 0;
        for (Heard heard : decoder.feed(bytes)) {
            broken |= heard instanceof Garbled;
            whole = heard instanceof Garbled ? 0 : whole + 1;
            samples += heard instanceof Sample ? 1 : 0;
            unreadable |= heard instanceof Unreadable;
        }
        streak = broken ? whole : streak + (int) (decoder.messages() - counted);
        counted = decoder.messages();
    }

    /** How near it is to being proved, 0 to 1; 1 is proof. */
    double score() {
        double row = Math.min(1, streak / (double) needed(protocol));
        boolean certain = protocol == Protocol.WITMOTION && streak >= CERTAIN_SUMS;
        return samples >= LEAST_SAMPLES || certain ? row : Math.min(row, 0.9);
    }

    /** Whether anything at all of what came is a sample in this protocol. */
    boolean hasSamples() {
        return samples > 0;
    }

    /** Whether all is in order but that nothing can be made of it. */
    boolean isUnreadable() {
        return unreadable;
    }

    /**
     * How many messages in a row are proof. By chance a Plumbline CRC is right once in 65,536 times, a WitMotion sum with
     * its first two bytes once in 1,400,000, a 0x61 header three times in a row once in 10^14; a line of text has to be
     * right in all its letters. A GY-25 fixes two bytes of eight, a BNO055 two of twenty, a BNO08x two and a sum.
     */
    private static int needed(Protocol protocol) {
        return switch (protocol) {
            case PLUMBLINE -> 3;
            case X_IMU3, RAZOR, HIPNUC, WITMOTION_MODBUS -> 4;
            case WITMOTION, TEAPOT, ADAFRUIT, BNO08X_RVC -> 5;
            case WITMOTION_BLE, BNO055 -> 6;
            case GY25 -> 12;
            case TEXT -> Integer.MAX_VALUE;
        };
    }
}
