package plumbline.terminal;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.coach.goal.Goal;
import plumbline.face.Wish;

/** What the wearer sets out for, as it is typed: a share in a hundred and minutes, or off. */
final class GoalKeys {

    private static final Pattern FIGURES = Pattern.compile("(\\d{1,3})\\s*%?(?:\\s+(\\d{1,3}))?");

    /** Where only the share is typed; as in the settings. */
    private static final Duration USUAL = Duration.ofMinutes(40);

    private GoalKeys() {}

    /** What is asked for; empty where it is no goal, or out of range. */
    static Optional<Wish> wish(String typed) {
        if (typed.strip().equalsIgnoreCase("off")) {
            return Optional.of(new Wish.NoGoal());
        }
        Matcher figures = FIGURES.matcher(typed.strip());
        if (!figures.matches()) {
            return Optional.empty();
        }
        int share = Integer.parseInt(figures.group(1));
        Duration under = Optional.ofNullable(figures.group(2))
                .map(minutes -> Duration.ofMinutes(Long.parseLong(minutes)))
                .orElse(USUAL);
        boolean fits = share >= Goal.LEAST_PERCENT
                && share <= Goal.MOST_PERCENT
                && under.compareTo(Goal.SHORTEST) >= 0
                && under.compareTo(Goal.LONGEST) <= 0;
        return fits ? Optional.of(new Wish.SetOut(new Goal(share, under))) : Optional.empty();
    }
}
