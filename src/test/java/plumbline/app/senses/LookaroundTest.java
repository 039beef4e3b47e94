package plumbline.app.senses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import plumbline.app.home.Chore;
import plumbline.coach.quiet.Surroundings;
import plumbline.coach.quiet.Surroundings.Known;
import plumbline.desktop.probe.Finding;
import plumbline.desktop.probe.Sense;
import plumbline.sensor.Saying;
import plumbline.settings.Settings;
import plumbline.settings.SettingsFile;

class LookaroundTest {

    private static final Finding CANNOT_TELL = new Finding.CannotTell(Saying.asItIs("nobody says"));

    private final List<Surroundings> told = new ArrayList<>();
    private final Map<Sense, Finding> found = new EnumMap<>(Sense.class);
    private final Map<Sense, AtomicInteger> looks = new EnumMap<>(Sense.class);
    private boolean near = true;

    private Lookaround around(Supplier<Settings> settings) {
        return new Lookaround(
                sense -> {
                    looks.computeIfAbsent(sense, s -> new AtomicInteger()).incrementAndGet();
                    return found.getOrDefault(sense, CANNOT_TELL);
                },
                settings,
                () -> near,
                told::add);
    }

    private static Settings set(String toml) throws Exception {
        return SettingsFile.parse(toml, "settings.toml");
    }

    @Test
    void tellsOfAFullScreenOnceAndWhenItIsOver() {
        Lookaround around = around(() -> Settings.STANDARD);
        around.run();
        found.put(Sense.FULL_SCREEN, new Finding.Yes());
        around.run();
        around.run();
        found.put(Sense.FULL_SCREEN, CANNOT_TELL);
        around.run();
        assertEquals(List.of(Surroundings.UNKNOWN.withFullScreen(Known.YES), Surroundings.UNKNOWN), told);
    }

    @Test
    void tellsOfEachFactInItsPlace() {
        Lookaround around = around(() -> Settings.STANDARD);
        for (Sense sense : Sense.values()) {
            found.clear();
            found.put(sense, new Finding.Yes());
            around.run();
        }
        assertEquals(
                List.of("CALL", "FULL_SCREEN", "DO_NOT_DISTURB", "LOCKED", "ASLEEP", "BUSY"),
                told.stream().map(t -> t.hush().orElseThrow().name()).toList());
        assertEquals(
                List.of("CALL", "FULL_SCREEN", "DO_NOT_DISTURB", "LOCKED", "ASLEEP", "BUSY"),
                List.of(Sense.values()).stream().map(Enum::name).toList());
    }

    @Test
    void doesNotLookWhereTheWearerWantsToBeSpokenToAllTheSame() throws Exception {
        Settings settings = set("""
                [break]
                over_full_screen = true
                [desktop]
                quiet_in_calls = false
                heed_do_not_disturb = false
                quiet_when_locked = false
                """);
        for (Sense sense : Sense.values()) {
            found.put(sense, new Finding.Yes());
        }
        around(() -> settings).run();
        assertEquals(Set.of(Sense.BUSY), looks.keySet());
    }

    @Test
    void asksWhoUsesTheMicrophoneOnlyNearAPrompt() {
        near = false;
        found.put(Sense.CALL, new Finding.Yes());
        Lookaround around = around(() -> Settings.STANDARD);
        around.run();
        assertEquals(false, looks.containsKey(Sense.CALL));
        near = true;
        around.run();
        assertEquals(1, looks.getOrDefault(Sense.CALL, new AtomicInteger()).get());
        assertEquals(Known.YES, told.get(told.size() - 1).microphone());
    }

    @Test
    void aLookThatFailsIsNotTheLast() {
        AtomicInteger looked = new AtomicInteger();
        Lookaround around = new Lookaround(
                sense -> {
                    if (looked.incrementAndGet() == 1) {
                        throw new IllegalStateException("planted");
                    }
                    return sense == Sense.FULL_SCREEN ? new Finding.Yes() : CANNOT_TELL;
                },
                () -> Settings.STANDARD,
                () -> true,
                told::add);
        Chore chore = new Chore("looking around", around);
        chore.run();
        chore.run();
        assertEquals(List.of(Surroundings.UNKNOWN.withFullScreen(Known.YES)), told);
    }
}
