package plumbline.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plumbline.coach.Answer;
import plumbline.coach.JournalEntry;
import plumbline.coach.profile.Profiles;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.posture.Posture;
import plumbline.stretch.recovery.ColdOrHeat;

/** What a wearer types on a terminal, a word and Enter. */
final class TerminalKeys {

    /** In how many lines all keys are told. */
    private static final int LINES = 9;

    private static final Duration AWAY = Duration.ofMinutes(60);
    private static final Duration PAUSE = Duration.ofMinutes(30);

    private static final Duration MEETING = Duration.ofMinutes(60);

    private TerminalKeys() {}

    /** Every key, a line each of at most 80 letters. */
    static List<String> lines(TerminalWords texts) {
        return IntStream.rangeClosed(1, LINES)
                .mapToObj(line -> texts.text("keys." + line))
                .toList();
    }

    /** All of them as a page of its own. */
    static List<String> page(View view, TerminalWords texts) {
        List<String> lines = new ArrayList<>();
        lines.add(TerminalPage.spread(
                "Plumbline   " + texts.text("keys.title"),
                texts.moment(view.now().at(), view.zone())));
        lines.add(TerminalPage.RULE);
        lines.addAll(lines(texts));
        while (lines.size() < TerminalPage.HEIGHT - 1) {
            lines.add("");
        }
        lines.add(texts.text("keys.back"));
        return lines.stream().map(TerminalPage::cut).toList();
    }

    /**
     * Reads until nothing more comes.
     *
     * @param told what is only told, by the word that asks for it
     * @param wrong is told, by the name of the words for it, what was typed with something behind it that is out of range
     */
    static void read(BufferedReader from, Consumer<Wish> wishes, Map<String, Runnable> told, Consumer<String> wrong) {
        try {
            for (String line = from.readLine(); line != null; line = from.readLine()) {
                told.getOrDefault(line.strip().toLowerCase(Locale.ROOT), () -> {})
                        .run();
                Optional<Wish> wish = wish(line);
                wish.ifPresent(wishes);
                if (wish.isEmpty()) {
                    wrong(line).ifPresent(wrong);
                }
            }
        } catch (IOException e) {
            // Nobody can type any more; the run goes on.
            return;
        }
    }

    private static Optional<String> wrong(String line) {
        return switch (line.strip().split("\\s+", 2)[0].toLowerCase(Locale.ROOT)) {
            case "m", "a", "p" -> Optional.of("quiet.no-time");
            case "goal" -> Optional.of("plan.no-goal");
            case "profile" -> Optional.of("plan.no-profile");
            default -> Optional.empty();
        };
    }

    /** What the typed word asks for; empty when it means nothing. */
    static Optional<Wish> wish(String typed) {
        String[] words = typed.strip().split("\\s+", 2);
        if (words.length == 2) {
            return withMore(words[0].toLowerCase(Locale.ROOT), words[1]);
        }
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "5" -> answer(new Answer.Snooze(Duration.ofMinutes(5)));
            case "10" -> answer(new Answer.Snooze(Duration.ofMinutes(10)));
            case "15" -> answer(new Answer.Snooze(Duration.ofMinutes(15)));
            case "d" -> answer(new Answer.Done());
            case "k" -> answer(new Answer.Skip(""));
            case "m" -> answer(new Answer.Quiet(MEETING, Answer.Why.MEETING));
            case "a" -> answer(new Answer.Quiet(AWAY, Answer.Why.NOT_AT_DESK));
            case "p" -> answer(new Answer.Quiet(PAUSE, Answer.Why.PAUSE));
            case "f" -> Optional.of(new Wish.FlaredUp());
            case "b" -> Optional.of(new Wish.Better());
            case "o" -> Optional.of(new Wish.FlareUpOver());
            case "s" -> Optional.of(new Wish.SignGone());
            case "ice" -> Optional.of(new Wish.Cool(ColdOrHeat.Kind.ICE));
            case "heat" -> Optional.of(new Wish.Cool(ColdOrHeat.Kind.HEAT));
            case "off" -> Optional.of(new Wish.CoolOver());
            case "l" -> answer(new Answer.LetItBe());
            case "n" -> answer(new Answer.NoNudgesToday());
            case "r" -> answer(new Answer.Resume());
            case "1" -> answer(new Answer.Seated());
            case "2" -> answer(new Answer.OnFeet());
            case "sit" -> Optional.of(new Wish.Corrected(Posture.SITTING));
            case "up" -> Optional.of(new Wish.Corrected(Posture.STANDING));
            case "take" -> Optional.of(new Wish.Suggested(true));
            case "leave" -> Optional.of(new Wish.Suggested(false));
            case "q" -> Optional.of(new Wish.Quit());
            default -> Optional.empty();
        };
    }

    private static Optional<Wish> withMore(String word, String more) {
        List<Integer> figures = Arrays.stream(more.split("\\s+"))
                .filter(f -> f.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .toList();
        return switch (word) {
            case "k" -> answer(new Answer.Skip(more));
            case "m" -> QuietKeys.answer(more, Answer.Why.MEETING).map(Wish.Said::new);
            case "a" -> QuietKeys.answer(more, Answer.Why.NOT_AT_DESK).map(Wish.Said::new);
            case "p" -> QuietKeys.answer(more, Answer.Why.PAUSE).map(Wish.Said::new);
            case "cue" ->
                Stream.of("on", "off")
                        .filter(more.strip()::equals)
                        .findFirst()
                        .map(w -> new Wish.CueWanted(w.equals("on")));
            case "goal" -> GoalKeys.wish(more);
            case "profile" ->
                Profiles.CHOICES.stream()
                        .filter(more.strip()::equals)
                        .findFirst()
                        .map(Wish.Profile::new);
            case "note" -> Optional.of(new Wish.Noted(more));
            case "pain" ->
                figures.stream().filter(TerminalKeys::isPain).findFirst().map(p -> new Wish.Pain(p, ""));
            case "strength" -> figures.stream().findFirst().map(m -> new Wish.Strengthened(Duration.ofMinutes(m)));
            case "walk" ->
                figures.size() == 3 && isPain(figures.get(1)) && isPain(figures.get(2))
                        ? Optional.of(
                                new Wish.Walked(Duration.ofMinutes(figures.get(0)), figures.get(1), figures.get(2)))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isPain(int score) {
        return score >= JournalEntry.LEAST_PAIN && score <= JournalEntry.MOST_PAIN;
    }

    private static Optional<Wish> answer(Answer answer) {
        return Optional.of(new Wish.Said(answer));
    }
}
