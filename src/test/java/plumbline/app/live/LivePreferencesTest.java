package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.face.Preferences;
import plumbline.face.Preferences.Outcome;
import plumbline.face.Unavailable;
import plumbline.settings.Key;
import plumbline.settings.Keys;
import plumbline.settings.Refused;
import plumbline.settings.Settings;
import plumbline.settings.SettingsFile;

class LivePreferencesTest {

    @TempDir
    private Path folder;

    @Test
    void setsOneKeyAndLeavesTheWearersNotesAlone() throws IOException, Refused, Unavailable {
        Path file = folder.resolve("settings.toml");
        Files.writeString(file, """
                # mine
                [break]
                # why: my doctor
                move_every_min = 45 # was 60

                [schedule]
                days = [
                  "mon",
                  "tue",
                ]
                hours = "09:00-17:00"
                """);
        LivePreferences preferences = preferences(file);
        assertFalse(preferences.isFirstRun());
        assertEquals(new Outcome(true, ""), preferences.set("break.move_every_min", "30"));
        assertEquals(new Outcome(true, ""), preferences.set("schedule.days", "wed, fri"));
        assertEquals(new Outcome(true, ""), preferences.set("break.snoozes", "1"));
        assertEquals(new Outcome(true, ""), preferences.set("screen.theme", "dark"));
        assertEquals("""
                # mine
                [break]
                snoozes = 1
                # why: my doctor
                move_every_min = 30

                [schedule]
                days = ["wed", "fri"]
                hours = "09:00-17:00"

                [screen]
                theme = "dark"
                """, Files.readString(file));
        assertEquals(
                Duration.ofMinutes(30), SettingsFile.read(file).coach().breaks().moveEvery());
        assertEquals(
                Duration.ofMinutes(30), preferences.settings().coach().breaks().moveEvery(), "in force");
    }

    @Test
    void refusesWithTheReasonAndChangesNothing() throws IOException, Unavailable {
        Path file = folder.resolve("settings.toml");
        LivePreferences preferences = preferences(file);
        assertTrue(preferences.isFirstRun());
        assertEquals(
                new Outcome(false, "break.move_every_min must be a whole number from 20 to 120"),
                preferences.set("break.move_every_min", "often"));
        assertEquals(
                new Outcome(false, "break.move_every_min must be a whole number from 20 to 120"),
                preferences.set("break.move_every_min", "30\n[slouch]"));
        assertEquals(
                new Outcome(false, "schedule.hours must be hours such as \"08:30-18:00\""),
                preferences.set("schedule.hours", "\"; nudge = false"));
        assertFalse(Files.exists(file));
        assertSame(Settings.STANDARD, preferences.settings());
    }

    @Test
    void makesTheFileWhereThereIsNone() throws IOException, Refused, Unavailable {
        Path file = folder.resolve("new/settings.toml");
        assertEquals(new Outcome(true, ""), preferences(file).set("break.notice", "false"));
        assertEquals("\n[break]\nnotice = false\n", Files.readString(file));
    }

    @Test
    void offersTheFirstStepsUntilTheyAreDone() throws IOException, Unavailable {
        Path file = folder.resolve("settings.toml");
        assertTrue(preferences(file).isFirstRun());
        preferences(file).set("screen.theme", "dark");
        assertTrue(preferences(file).isFirstRun(), "left midway");
        preferences(file).begun();
        assertFalse(preferences(file).isFirstRun());
        preferences(file).set("screen.theme", "light");
        assertFalse(preferences(file).isFirstRun());
    }

    /** Every key can be set to the value that it shows, in both languages. */
    @Test
    void showsEveryKeyAsItMayBeWritten() throws IOException, Unavailable {
        LivePreferences preferences = preferences(folder.resolve("settings.toml"));
        List<Preferences.Preference> all = preferences.all();
        assertEquals(
                Keys.ALL.stream().map(Key::path).toList(),
                all.stream().map(p -> p.path()).toList());
        for (Preferences.Preference each : all) {
            assertTrue(preferences.set(each.path(), each.value()).accepted(), each.toString());
            if (each.kind() == Preferences.Kind.CHOICE) {
                assertTrue(each.choices().stream().anyMatch(c -> c.value().equals(each.value())), each.toString());
            }
        }
    }

    @Test
    void tellsTheMeaningOfEveryKeyInGermanToo() {
        ResourceBundle german = ResourceBundle.getBundle(
                LivePreferences.BUNDLE,
                Locale.GERMAN,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        TreeSet<String> missing = new TreeSet<>(Keys.ALL.stream().map(Key::path).toList());
        missing.removeAll(german.keySet());
        assertEquals(List.of(), List.copyOf(missing), "to be told in plumbline/settings/settings_de.properties");
    }

    private LivePreferences preferences(Path file) {
        return new LivePreferences(file, folder.resolve("first-steps"), Settings.STANDARD, Locale.UK);
    }
}
