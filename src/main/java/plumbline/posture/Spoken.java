package plumbline.posture;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What was said of the last half minute, to say anew only what has changed. */
final class Spoken {

    /** From so many seconds of the stretch on, this state. */
    record Turn(double seconds, PostureState state) {}

    private final List<Turn> turns = new ArrayList<>();

    /**
     * Takes the story as it looks now, oldest first, from the first moment that may still be told of. Returns the part
     * to be told: nothing, or all from the first moment that looks different.
     */
    List<Turn> retell(List<Turn> story) {
        while (turns.size() > 1 && turns.get(1).seconds() <= story.get(0).seconds()) {
            turns.remove(0);
        }
        OptionalDouble from = times(story).stream()
                .mapToDouble(at -> at)
                .filter(at -> turns.isEmpty() || !stateAt(turns, at).equals(stateAt(story, at)))
                .findFirst();
        if (from.isEmpty()) {
            return List.of();
        }
        double cut = from.getAsDouble();
        List<Turn> news = new ArrayList<>();
        news.add(new Turn(cut, stateAt(story, cut)));
        story.stream().filter(turn -> turn.seconds() > cut).forEach(news::add);
        turns.removeIf(turn -> turn.seconds() >= cut);
        turns.addAll(news);
        return news;
    }

    private List<Double> times(List<Turn> story) {
        double first = story.get(0).seconds();
        List<Double> times = new ArrayList<>();
        story.forEach(turn -> times.add(turn.seconds()));
        turns.stream().map(Turn::seconds).filter(at -> at > first).forEach(times::add);
        times.sort(Double::compare);
        return times;
    }

    private static PostureState stateAt(List<Turn> turns, double seconds) {
        PostureState state = PostureState.UNKNOWN;
        for (Turn turn : turns) {
            if (turn.seconds() > seconds) {
                break;
            }
            state = turn.state();
        }
        return state;
    }
}
