package plumbline.stretch.recovery;

import java.time.Duration;
import plumbline.stretch.StretchSettings;

/**
 * A week's minutes of stretching and of strengthening. 003:57 wants at least as much of the second; nothing is offered
 * for it, since no article describes an exercise (row 16).
 */
public record StrengthBalance(Duration stretching, Duration strengthening) {

    /** Whether there was neither. */
    public boolean isEmpty() {
        return stretching.isZero() && strengthening.isZero();
    }

    /** Whether to remark that strength came off worse this week. */
    public boolean isHintDue(StretchSettings settings) {
        return settings.strengthBalanceHint() && strengthening.compareTo(stretching) < 0;
    }
}
