package plumbline.posture.calibration;

import java.time.Duration;

/** What the wearer is asked to do, in this order; all of it takes a minute at most. */
public enum Part {
    /** Sit as tall as is comfortable, and hold it. */
    TALL(Duration.ofSeconds(15), Duration.ofSeconds(5)),
    /** Let the lower back go round, and hold it. */
    SLUMPED(Duration.ofSeconds(15), Duration.ofSeconds(5)),
    /** Get up and walk ten steps; over when they are done. */
    WALK(Duration.ofSeconds(30), Duration.ZERO),
    /** Nothing more. */
    DONE(Duration.ZERO, Duration.ZERO);

    private final Duration length;
    private final Duration taking;

    Part(Duration length, Duration taking) {
        this.length = length;
        this.taking = taking;
    }

    /** How long it takes at most. */
    public Duration length() {
        return length;
    }

    /** How much of it is for taking the pose; the rest is measured. */
    public Duration taking() {
        return taking;
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
