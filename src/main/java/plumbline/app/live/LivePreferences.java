package plumbline.app.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import org.tinylog.Logger;
import plumbline.face.Preferences;
import plumbline.face.Unavailable;
import plumbline.privacy.PrivateFiles;
import plumbline.settings.Key;
import plumbline.settings.Keys;
import plumbline.settings.Refused;
import plumbline.settings.Settings;
import plumbline.settings.SettingsFile;

/** The settings file as the window shows and changes it; what can be in force at once is. */
public final class LivePreferences implements Preferences {

    /** The name of the bundle with the meanings in other languages than English, which the keys have themselves. */
    public static final String BUNDLE = "plumbline.settings.settings";

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
            "slouch.nudge_most_a_day",
            "slouch.nudge_by",
            "break.ask_by",
            "screen.theme");

    private static final Set<String> AT_ONCE_SECTIONS = Set.of(
            "goal", "desktop", "hooks", "schedule", "shift", "desk", "plan", "profile", "home", "office", "focus");

    private final Path file;
    private final Path unfinished;
    private volatile Settings settings;
    private final ResourceBundle words;

    /**
     * The settings of a run.
     *
     * @param unfinished a file that is there while the first steps were begun and not done
     * @param settings what holds at its start
     */
    public LivePreferences(Path file, Path unfinished, Settings settings, Locale locale) {
        this.file = file;
        this.unfinished = unfinished;
        this.settings = settings;
        this.words = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** What holds at the moment. */
    public Settings settings() {
        return settings;
    }

    /** Reads the file again: somebody else may have written it. What is not allowed in it counts as not written. */
    public void reread() {
        try {
            settings = SettingsFile.read(file);
        } catch (Refused e) {
            Logger.warn("{}", String.join("; ", e.reasons()));
        }
    }

    @Override
    public boolean isFirstRun() {
        return !Files.exists(file) || Files.exists(unfinished);
    }

    @Override
    public void begun() throws Unavailable {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw new Unavailable(e);
        }
    }

    @Override
    public List<Preference> all() {
        Settings now = settings;
        return Keys.ALL.stream().map(key -> preference(key, now)).toList();
    }

    @Override
    public Outcome set(String path, String written) throws Unavailable {
        try {
            boolean first = !Files.exists(file);
            Settings next = SettingsFile.set(file, path, written);
            if (first) {
                Files.deleteIfExists(unfinished);
                PrivateFiles.create(unfinished, new byte[0]);
            }
            settings = next;
            return new Outcome(true, atOnce(path) ? "" : word("next-start", "Written; it holds from the next start."));
        } catch (Refused e) {
            return new Outcome(false, e.sayings().get(0).in(words));
        } catch (IOException e) {
            throw new Unavailable(e);
        }
    }

    private static boolean atOnce(String path) {
        return AT_ONCE_SECTIONS.contains(path.substring(0, path.indexOf('.'))) || AT_ONCE.contains(path);
    }

    private <T> Preference preference(Key<T> key, Settings now) {
        return new Preference(
                key.path(),
                kind(key),
                key.choices().stream()
                        .map(value -> new Choice(value, word("choice." + value, value)))
                        .toList(),
                word(key.path(), key.meaning()),
                key.allowed().in(words),
                written(key.standard()),
                written(now.get(key)));
    }

    private static Kind kind(Key<?> key) {
        if (key.standard() instanceof Boolean) {
            return Kind.YES_NO;
        }
        if (key.standard() instanceof List<?>) {
            return Kind.LIST;
        }
        return key.choices().isEmpty() ? Kind.TEXT : Kind.CHOICE;
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
