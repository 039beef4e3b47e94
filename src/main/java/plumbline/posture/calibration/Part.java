package plumbline.posture.calibration;

import java.time.Duration;

/** What the wearer is asked to do, in this order; all of it takes a minute at most. */
public enum Part {
    /** Sit as tall as is comfortable, and hold it. */
    TALL(Duration.ofSeconds(15)),
    /** Let the lower back go round, and hold it. */
    SLUMPED(Duration.ofSeconds(15)),
    /** Get up and walk ten steps; over when they are done. */
    WALK(Duration.ofSeconds(30)),
    /** Nothing more. */
    DONE(Duration.ZERO);

    private final Duration length;

    Part(Duration length) {
        this.length = length;
    }

    /** How long it takes at most. */
    public Duration length() {
        return length;
    }

    /** The part after this one. */
    Part next() {
        return switch (this) {
            case TALL -> SLUMPED;
            case SLUMPED -> WALK;
            case WALK, DONE -> DONE;
        };
    }
}
