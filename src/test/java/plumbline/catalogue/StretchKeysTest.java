package plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Catalogue.Choosable;
import plumbline.stretch.StretchSettings;

class StretchKeysTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();

    static Stream<Arguments> settings() {
        return CATALOGUE.rules().stream()
                .flatMap(rule -> rule.settings().stream().map(each -> Arguments.of(rule.row(), each.key(), each)));
    }

    @Test
    void isAsUsualWhereNothingIsWritten() {
        assertEquals(StretchSettings.DEFAULT, StretchKeys.read(Map.of()));
        Map<String, String> usual = new TreeMap<>();
        CATALOGUE.rules().forEach(rule -> rule.settings().forEach(each -> usual.put(each.key(), each.usual())));
        assertEquals(19, usual.size());
        assertEquals(StretchSettings.DEFAULT, StretchKeys.read(usual));
    }

    /** The rules' page and the settings agree on every key: what is allowed, and nothing beyond it. */
    @ParameterizedTest(name = "row {0}: {1}")
    @MethodSource("settings")
    void takesWhatTheRuleAllowsAndNothingElse(int row, String key, Choosable choosable) {
        for (String allowed : choosable.allowed()) {
            String[] ends = allowed.split(" to ", -1);
            for (String end : ends) {
                StretchSettings settings = StretchKeys.read(Map.of(key, end));
                if (end.equals(choosable.usual())) {
                    assertEquals(StretchSettings.DEFAULT, settings);
                } else {
                    assertNotEquals(StretchSettings.DEFAULT, settings, end);
                }
            }
            if (ends.length == 2) {
                refuses(key, String.valueOf(Integer.parseInt(ends[0]) - 1));
                refuses(key, String.valueOf(Integer.parseInt(ends[1]) + 1));
            }
        }
        refuses(key, "absurd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            flexion-stance        | sometimes | flexion-stance is "sometimes"; allowed are after-slouch, always-hold, never-hold
            hold-seconds          | 900       | hold-seconds is "900"; allowed are 5 to 60
            slouched-bout-minutes | 0         | slouched-bout-minutes is "0"; allowed are 1 to 120
            extension-stretches   | maybe     | extension-stretches is "maybe"; allowed are on, off
            """)
    void saysWhatIsAllowed(String key, String value, String message) {
        assertEquals(message, refuses(key, value));
    }

    @Test
    void refusesAKeyItDoesNotKnow() {
        assertEquals(
                "red-flags is not known; allowed are flexion-stance, flare-up-flexion, morning-flexion,"
                        + " flexion-return, return-days, single-knee-as-hip-stretch, hold-level, hold-seconds,"
                        + " hold-timing, rotation-mode, cat-cow-mode, repetitions, cat-cow-rounds,"
                        + " walk-step-minutes, bouts-before-step, routine, strength-balance-hint,"
                        + " no-improvement-days, extension-stretches, slouched-bout-minutes",
                refuses("red-flags", "off"));
    }

    private static String refuses(String key, String value) {
        Map<String, String> written = Map.of(key, value);
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> StretchKeys.read(written))
                .getMessage());
    }
}
