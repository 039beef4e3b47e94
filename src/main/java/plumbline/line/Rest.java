package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.posture.PostureState;
import plumbline.posture.Told;

/**
 * While a guided stretch is on, lying, kneeling and pressing up look like anything but what they are (guidance, part 3).
 * So nothing is believed but being on one's feet, which counts towards a break as ever.
 *
 * @param since from when
 * @param until to when; empty while it is on
 */
record Rest(Instant since, Optional<Instant> until) {

    static Rest from(Instant since) {
        return new Rest(since, Optional.empty());
    }

    Rest over(Instant at) {
        return new Rest(since, Optional.of(at));
    }

    boolean isOn() {
        return until.isEmpty();
    }

    Rest shift(Duration by) {
        return new Rest(since.plus(by), until.map(t -> t.plus(by)));
    }

    /** What is left of the tracker's word, in order; a word replaces all that was said of later moments. */
    List<Told> of(Told word) {
        List<Told> left = new ArrayList<>();
        boolean within = !word.at().isBefore(since);
        if (until.filter(end -> !word.at().isBefore(end)).isPresent()) {
            return List.of(word);
        }
        left.add(within ? new Told(word.at(), believed(word.state())) : word);
        if (!within) {
            left.add(new Told(since, believed(word.state())));
        }
        until.ifPresent(end -> left.add(new Told(end, word.state())));
        return left;
    }

    static PostureState believed(PostureState state) {
        return state.posture().isUpright() ? state : PostureState.UNKNOWN;
    }
}
