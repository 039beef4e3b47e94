package plumbline.catalogue;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.StretchSettings.CatCowMode;
import plumbline.stretch.StretchSettings.FlareUpFlexion;
import plumbline.stretch.StretchSettings.FlexionReturn;
import plumbline.stretch.StretchSettings.FlexionStance;
import plumbline.stretch.StretchSettings.HoldLevel;
import plumbline.stretch.StretchSettings.HoldTiming;
import plumbline.stretch.StretchSettings.Holding;
import plumbline.stretch.StretchSettings.MorningFlexion;
import plumbline.stretch.StretchSettings.RotationMode;
import plumbline.stretch.StretchSettings.Rounding;
import plumbline.stretch.StretchSettings.Routines;
import plumbline.stretch.StretchSettings.Walking;

/** Reads the stretch settings as they are written in the settings file; what is not written is as usual. */
public final class StretchKeys {
    private final Map<String, String> values;
    private final Set<String> known = new LinkedHashSet<>();

    private StretchKeys(Map<String, String> values) {
        this.values = values;
    }

    /**
     * The settings written as key and value, "on" and "off" for switches.
     *
     * @throws IllegalArgumentException for a key that is not known or a value that is not allowed; the message is one
     *     plain sentence with key, value and what is allowed
     */
    public static StretchSettings read(Map<String, String> values) {
        StretchKeys keys = new StretchKeys(values);
        StretchSettings settings = keys.settings();
        Set<String> unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(keys.known);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(
                    unknown.iterator().next() + " is not known; allowed are " + String.join(", ", keys.known));
        }
        return settings;
    }

    private StretchSettings settings() {
        StretchSettings usual = StretchSettings.DEFAULT;
        return new StretchSettings(
                rounding(Rounding.DEFAULT),
                holding(Holding.DEFAULT),
                new Walking(
                        Duration.ofMinutes(number("walk-step-minutes", 1, 5, 5)),
                        number("bouts-before-step", 2, 10, 3)),
                word("routine", Routines.class, usual.routine()),
                flag("strength-balance-hint", usual.strengthBalanceHint()),
                number("no-improvement-days", 3, 14, usual.noImprovementDays()),
                flag("extension-stretches", usual.extensionStretches()),
                Duration.ofMinutes(number("slouched-bout-minutes", 1, 120, (int)
                        usual.slouchedBout().toMinutes())));
    }

    private Rounding rounding(Rounding usual) {
        return new Rounding(
                word("flexion-stance", FlexionStance.class, usual.stance()),
                word("flare-up-flexion", FlareUpFlexion.class, usual.flareUp()),
                word("morning-flexion", MorningFlexion.class, usual.morning()),
                word("flexion-return", FlexionReturn.class, usual.afterwards()),
                number("return-days", 1, 90, usual.returnDays()),
                flag("single-knee-as-hip-stretch", usual.singleKneeAsHipStretch()));
    }

    private Holding holding(Holding usual) {
        return new Holding(
                word("hold-level", HoldLevel.class, usual.level()),
                Duration.ofSeconds(
                        number("hold-seconds", 5, 60, (int) usual.custom().toSeconds())),
                word("hold-timing", HoldTiming.class, usual.timing()),
                word("rotation-mode", RotationMode.class, usual.rotation()),
                word("cat-cow-mode", CatCowMode.class, usual.catCow()),
                number("repetitions", 2, 4, usual.repetitions()),
                number("cat-cow-rounds", 3, 5, usual.rounds()));
    }

    private <E extends Enum<E>> E word(String key, Class<E> kind, E usual) {
        Optional<String> value = value(key);
        if (value.isEmpty()) {
            return usual;
        }
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> StretchWords.spelling(constant).equals(value.get()))
                .findFirst()
                .orElseThrow(() -> refused(
                        key,
                        value.get(),
                        Arrays.stream(kind.getEnumConstants())
                                .map(StretchWords::spelling)
                                .collect(Collectors.joining(", "))));
    }

    private boolean flag(String key, boolean usual) {
        return switch (value(key).orElse(usual ? "on" : "off")) {
            case "on" -> true;
            case "off" -> false;
            default -> throw refused(key, value(key).orElse(""), "on, off");
        };
    }

    private int number(String key, int least, int most, int usual) {
        String value = value(key).orElse(String.valueOf(usual));
        if (!value.matches("\\d{1,4}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
            throw refused(key, value, least + " to " + most);
        }
        return Integer.parseInt(value);
    }

    private Optional<String> value(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    private static IllegalArgumentException refused(String key, String value, String allowed) {
        return new IllegalArgumentException(key + " is \"" + value + "\"; allowed are " + allowed);
    }
}
