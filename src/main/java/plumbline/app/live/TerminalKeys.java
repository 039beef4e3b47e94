package plumbline.app.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.coach.Answer;
import plumbline.posture.Posture;
import plumbline.screen.Wish;

/** What a wearer types on a terminal, a word and Enter. */
final class TerminalKeys {

    static final String HELP = "5 10 15 snooze | d done | k skip | sit | up | m meeting | r resume | q quit, Enter";

    private static final Duration MEETING = Duration.ofMinutes(60);

    private TerminalKeys() {}

    /** Reads until nothing more comes. */
    static void read(BufferedReader from, Consumer<Wish> wishes) {
        try {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                wish(line).ifPresent(wishes);
            }
        } catch (IOException e) {
            // Nobody can type any more; the run goes on.
            return;
        }
    }

    /** What the typed word asks for; empty when it means nothing. */
    static Optional<Wish> wish(String typed) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "5" -> answer(new Answer.Snooze(Duration.ofMinutes(5)));
            case "10" -> answer(new Answer.Snooze(Duration.ofMinutes(10)));
            case "15" -> answer(new Answer.Snooze(Duration.ofMinutes(15)));
            case "d" -> answer(new Answer.Done());
            case "k" -> answer(new Answer.Skip(""));
            case "m" -> answer(new Answer.Quiet(MEETING, Answer.Why.MEETING));
            case "r" -> answer(new Answer.Resume());
            case "sit" -> Optional.of(new Wish.Corrected(Posture.SITTING));
            case "up" -> Optional.of(new Wish.Corrected(Posture.STANDING));
            case "q" -> Optional.of(new Wish.Quit());
            default -> Optional.empty();
        };
    }

    private static Optional<Wish> answer(Answer answer) {
        return Optional.of(new Wish.Said(answer));
    }
}
