package plumbline.stretch;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.stretch.evidence.Source;
import plumbline.stretch.evidence.Text;
import plumbline.stretch.pose.Pose;
import plumbline.stretch.pose.Scene;

/**
 * All that is known about stretches, as read from the catalogue files.
 *
 * @param works the articles and pages, by the key that a {@link Source} names
 * @param entries in the order of the files
 * @param poses the figure's postures by id
 * @param signs the most urgent first
 * @param sleep how to lie at night
 * @param rules the twenty-one questions on which the articles differ or are silent
 * @param table what to offer in which situation
 */
public record Catalogue(
        Map<String, Text> works,
        List<Entry> entries,
        Map<String, Pose> poses,
        List<Sign> signs,
        List<SleepPosition> sleep,
        List<Rule> rules,
        DecisionTable table) {
    public Catalogue {
        works = Map.copyOf(works);
        entries = List.copyOf(entries);
        poses = Map.copyOf(poses);
        signs = List.copyOf(signs);
        sleep = List.copyOf(sleep);
        rules = List.copyOf(rules);
    }

    public Optional<Entry> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The entries one can be led through. */
    public List<Stretch> stretches() {
        return entries.stream()
                .filter(Stretch.class::isInstance)
                .map(Stretch.class::cast)
                .toList();
    }

    /** The posture of that id; the loader has seen to it that every step's is there. */
    public Pose pose(String id) {
        return Optional.ofNullable(poses.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no posture is called " + id));
    }

    /** The signs that these answers to "what did you feel?" lead to, the most urgent first. */
    public List<Sign> signsFor(Set<Feeling> feelings) {
        return signs.stream()
                .filter(sign -> sign.feelings().stream().anyMatch(feelings::contains))
                .sorted(Comparator.comparing(Sign::urgency))
                .toList();
    }

    /** The title of a work; its key where it has none. */
    public Text title(String work) {
        return works.getOrDefault(work, Text.same(work));
    }

    /** A source as a reader knows it: the work's title and the lines or the place in it. */
    public Text cite(Source source) {
        return title(source.work()).then(place(source));
    }

    /** The lines; or the place in words of ours where there are any, else as the work itself has it. */
    private Text place(Source source) {
        String place = source.place();
        return place.matches("[0-9, -]+")
                ? new Text("line " + place, "Zeile " + place, "ligne " + place, "línea " + place)
                : works.getOrDefault(source.toString(), quoted(place));
    }

    /** In the quotation marks of each language; the French ones keep a narrow space within. */
    private static Text quoted(String place) {
        return new Text(
                "\u201c" + place + "\u201d",
                "\u201e" + place + "\u201c",
                "\u00ab\u202f" + place + "\u202f\u00bb",
                "\u00ab" + place + "\u00bb");
    }

    /**
     * A way to lie at night or at rest.
     *
     * @param pose the posture of the figure
     */
    public record SleepPosition(String id, Text name, Text says, String pose, Scene scene, List<Source> sources) {
        public SleepPosition {
            sources = List.copyOf(sources);
        }
    }

    /**
     * A question on which the articles differ, and what the program does about it.
     *
     * @param row its number in Part 2 of guidance.md, 1 to 21
     * @param settings the keys that decide it, each with its usual value and what is allowed; empty where the wearer has
     *     nothing to decide
     */
    public record Rule(int row, Text question, Text answer, List<Choosable> settings, List<Source> sources) {
        public Rule {
            settings = List.copyOf(settings);
            sources = List.copyOf(sources);
        }
    }

    /** A setting of the wearer's own. */
    public record Choosable(String key, String usual, List<String> allowed) {
        public Choosable {
            allowed = List.copyOf(allowed);
        }
    }
}
