package plumbline.trend.words;

import java.util.List;
import java.util.stream.Stream;

/**
 * How well posture was told where it was known what was true. The figures are those of {@code src/site/detection.md},
 * sections "People of studies it has never seen", "The twenty days" and "The pretend wearer", which tell how each is measured
 * and how to do so again.
 *
 * @param wearers how many people, or pretend ones
 * @param hours how many hours of them in all
 * @param balanced mean of the shares of seated and of upright time that were told as such, 0 to 1
 * @param standUps how stand-ups were told
 * @param sitDowns how sit-downs were told
 * @param slouchF1 harmonic mean of the share of slouched time that was told, and of what was told that was slouched, 0 to 1
 * @param timingS by how many seconds the moment of a change was told wrongly, in the mean
 */
public record Accuracy(
        int wearers, int hours, double balanced, Changes standUps, Changes sitDowns, double slouchF1, double timingS) {

    /**
     * How changes of one kind were told.
     *
     * @param seen the share of those that happened that was told, 0 to 1
     * @param right the share of those told that happened, 0 to 1
     */
    public record Changes(double seen, double right) {}

    /** Twenty people of the KFall study, an hour at a desk each. */
    public static final Accuracy PEOPLE =
            new Accuracy(20, 20, 0.9995, new Changes(0.992, 0.992), new Changes(1.000, 1.000), 0.998, 0.016);

    /**
     * People of a study that the figures had never seen: all that is fitted was fitted on the others.
     *
     * @param set the study, by its name on the page on detection
     * @param balanced mean of the two below
     * @param seated the share of seated time that was told as such, 0 to 1
     * @param upright the same of time on the feet
     */
    public record Unseen(String set, double balanced, double seated, double upright) {}

    /** Each study left out of the fit in turn. */
    public static final List<Unseen> UNSEEN = List.of(
            new Unseen("sisfall", 0.929, 0.879, 0.978),
            new Unseen("sismimic", 0.887, 0.848, 0.926),
            new Unseen("hapt", 0.947, 0.951, 0.942),
            new Unseen("haptb", 0.964, 0.951, 0.976),
            new Unseen("daphnet", 0.817, 0.665, 0.968),
            new Unseen("chest", 0.981, 0.971, 0.991),
            new Unseen("mobgap", 0.923, 1.000, 0.846),
            new Unseen("day", 0.991, 0.988, 0.994),
            new Unseen("slow", 0.847, 1.000, 0.694));

    /** How many stand-ups there were in {@link #PEOPLE}. */
    public static final int STAND_UPS = 122;

    /** How many sit-downs. */
    public static final int SIT_DOWNS = 129;

    /** Pretend wearers with any mounting, who take the sensor off and strap it on anew. */
    public static final Accuracy PRETEND =
            new Accuracy(12, 72, 0.994, new Changes(1.000, 0.989), new Changes(0.980, 0.971), 0.94, 0.07);

    /** The balanced accuracy of the worst of the {@link #PRETEND} wearers. */
    public static final double WORST_PRETEND = 0.93;

    /** The head of a table of studies never seen, then its rows. */
    public static List<List<String>> unseen(Words words) {
        Stream<List<String>> head = Stream.of(List.of(
                words.text("accuracy.unseen"),
                words.text("accuracy.unseen.balanced"),
                words.text("accuracy.unseen.seated"),
                words.text("accuracy.unseen.upright")));
        return Stream.concat(
                        head,
                        UNSEEN.stream()
                                .map(study -> List.of(
                                        words.text("accuracy.set." + study.set),
                                        percent(words, study.balanced, 1),
                                        percent(words, study.seated, 1),
                                        percent(words, study.upright, 1))))
                .toList();
    }

    /** The head of a table of both, then its rows. */
    public static List<List<String>> table(Words words) {
        return List.of(
                List.of(
                        words.text("accuracy.figure"),
                        words.text("accuracy.people", PEOPLE.wearers),
                        words.text("accuracy.pretend", PRETEND.wearers)),
                row("balanced", percent(words, PEOPLE.balanced, 2), percent(words, PRETEND.balanced, 1), words),
                row("standups", told(words, PEOPLE.standUps), told(words, PRETEND.standUps), words),
                row("sitdowns", told(words, PEOPLE.sitDowns), told(words, PRETEND.sitDowns), words),
                row("slouch", words.number(PEOPLE.slouchF1, 3), words.number(PRETEND.slouchF1, 2), words),
                row("timing", seconds(words, PEOPLE.timingS), seconds(words, PRETEND.timingS), words));
    }

    private static List<String> row(String name, String people, String pretend, Words words) {
        return List.of(words.text("accuracy." + name), people, pretend);
    }

    private static String told(Words words, Changes changes) {
        return percent(words, changes.seen, 1) + " / " + percent(words, changes.right, 1);
    }

    public static String percent(Words words, double share, int decimals) {
        return words.number(100 * share, decimals) + words.text("percent");
    }

    private static String seconds(Words words, double s) {
        return words.text("accuracy.seconds", words.number(s, 2));
    }
}
