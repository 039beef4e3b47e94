package plumbline.app.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plumbline.app.settings.Key;
import plumbline.app.settings.Keys;
import plumbline.app.settings.PrivateFiles;
import plumbline.app.settings.Refused;
import plumbline.app.settings.Settings;
import plumbline.app.settings.SettingsFile;
import plumbline.screen.Preferences;

/** The settings file as the window shows and changes it; what can be in force at once is. */
public final class LivePreferences implements Preferences {

    /** The name of the bundle with the meanings in other languages than English, which the keys have themselves. */
    public static final String BUNDLE = "plumbline.app.settings";

    /** What the coach goes by and how the window looks; the rest is built into a run when it starts. */
    private static final Set<String> AT_ONCE = Set.of(
            "break.move_every_min",
            "break.length_min",
            "break.notice",
            "break.snoozes",
            "break.half_hour_mode",
            "break.standing_long_min",
            "slouch.nudge_after_s",
            "slouch.nudge_every_min",
            "screen.theme");

    private static final List<String> PHRASES = List.of(
            "a whole number from",
            "a number from",
            "true or false",
            "one of",
            "a list of",
            "hours such as",
            "a time such as",
            " to ");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern FIGURE = Pattern.compile("\\d+");

    private final Path file;
    private final Path unfinished;
    private volatile Settings settings;
    private final Consumer<Settings> inForce;
    private final ResourceBundle words;

    /**
     * The settings of a run.
     *
     * @param unfinished a file that is there while the first steps were begun and not done
     * @param settings what holds at its start
     * @param inForce is told of every change
     */
    public LivePreferences(Path file, Path unfinished, Settings settings, Consumer<Settings> inForce, Locale locale) {
        this.file = file;
        this.unfinished = unfinished;
        this.settings = settings;
        this.inForce = inForce;
        this.words = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What holds at the moment. */
    public Settings settings() {
        return settings;
    }

    @Override
    public boolean isFirstRun() {
        return !Files.exists(file) || Files.exists(unfinished);
    }

    @Override
    public void begun() throws IOException {
        Files.deleteIfExists(unfinished);
    }

    @Override
    public List<Preference> all() {
        Settings now = settings;
        return Keys.ALL.stream().map(key -> preference(key, now)).toList();
    }

    @Override
    public Outcome set(String path, String written) throws IOException {
        try {
            boolean first = !Files.exists(file);
            Settings next = SettingsFile.set(file, path, written);
            if (first) {
                Files.deleteIfExists(unfinished);
                PrivateFiles.create(unfinished, new byte[0]);
            }
            settings = next;
            inForce.accept(next);
            return new Outcome(true, atOnce(path) ? "" : word("next-start", "Written; it holds from the next start."));
        } catch (Refused e) {
            String plain = e.reasons().get(0);
            Optional<String> own = Keys.ALL.stream()
                    .filter(key -> plain.equals(path + " must be " + key.allowed()))
                    .findFirst()
                    .map(key -> path + word("must", " must be ") + allowed(key));
            return new Outcome(false, own.orElse(plain));
        }
    }

    private static boolean atOnce(String path) {
        return path.startsWith("goal.") || path.startsWith("schedule.") || AT_ONCE.contains(path);
    }

    private <T> Preference preference(Key<T> key, Settings now) {
        return new Preference(
                key.path(),
                kind(key),
                choices(key),
                word(key.path(), key.meaning()),
                allowed(key),
                written(key.standard()),
                written(now.get(key)));
    }

    /** What is allowed; the phrases that many keys share are told in the wearer's language. */
    private String allowed(Key<?> key) {
        String text = word("allowed." + key.path(), key.allowed());
        for (String phrase : PHRASES) {
            text = text.replace(phrase, word("phrase." + phrase.replace(' ', '-'), phrase));
        }
        return text;
    }

    private static Kind kind(Key<?> key) {
        if (key.standard() instanceof Boolean) {
            return Kind.YES_NO;
        }
        if (key.standard() instanceof List<?>) {
            return Kind.LIST;
        }
        return choices(key).isEmpty() ? Kind.TEXT : Kind.CHOICE;
    }

    private static List<String> choices(Key<?> key) {
        if (!key.allowed().startsWith("one of ")) {
            return List.of();
        }
        boolean words = key.standard() instanceof String;
        return (words ? WORD : FIGURE)
                .matcher(key.allowed())
                .results()
                .map((MatchResult m) -> words ? m.group(1) : m.group())
                .toList();
    }

    private static String written(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : String.valueOf(value);
    }

    private String word(String key, String inEnglish) {
        try {
            return words.getString(key);
        } catch (MissingResourceException e) {
            return inEnglish;
        }
    }
}
