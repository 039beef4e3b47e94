package plumbline.settings;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.coach.Schedule;
import plumbline.coach.profile.Profile;
import plumbline.coach.profile.Profiles;
import plumbline.coach.profile.Profiles.Hand;
import plumbline.sensor.Saying;

/** The keys of the profiles home, office and focus: when each holds, and what it changes. */
final class ProfileKeys {

    private ProfileKeys() {}

    private static final String USUAL = "usual";

    private static final Key<List<String>> NAMED = Key.texts(
            "profile.names",
            List.of(),
            Saying.of("allowed.profiles", "a list of \"home\", \"office\", \"focus\""),
            "Which profiles are chosen by themselves, by their days, hours and port. Where two fit, the one named first"
                    + " holds.",
            name -> Optional.of(name).filter(Profiles.NAMES::contains));

    /** Which was chosen by hand. */
    static final Key<String> BY_HAND = Key.word(
            "profile.now",
            "automatic",
            Profiles.CHOICES,
            "Which profile holds: the one that fits by itself, none, or one that you choose by hand.");

    private record Keyed(
            Key<List<String>> days,
            Key<String> hours,
            Key<String> port,
            Key<Integer> every,
            Key<String> nudgeBy,
            Key<String> askBy) {

        List<Key<?>> all() {
            return List.of(days, hours, port, every, nudgeBy, askBy);
        }
    }

    private static final Map<String, Keyed> KEYED =
            Profiles.NAMES.stream().collect(Collectors.toUnmodifiableMap(name -> name, ProfileKeys::keyed));

    static final List<Key<?>> ALL = Stream.concat(
                    Stream.<Key<?>>of(NAMED, BY_HAND),
                    Profiles.NAMES.stream().flatMap(name -> keyed(KEYED, name).all().stream()))
            .toList();

    private static Keyed keyed(Map<String, Keyed> all, String name) {
        return Optional.ofNullable(all.get(name)).orElseThrow();
    }

    private static Keyed keyed(String name) {
        return new Keyed(
                Key.texts(
                        name + ".days",
                        List.of(),
                        Saying.of(
                                "allowed.days",
                                "a list of \"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\", \"sun\""),
                        "Days on which this profile holds. Empty: any.",
                        Hours::day),
                Key.text(
                        name + ".hours",
                        "",
                        Saying.of("allowed.hours_or", "hours such as \"08:30-18:00\", or \"\""),
                        "Hours in which it holds. Empty: any.",
                        text -> text.isEmpty() ? Optional.of(text) : Hours.range(text)),
                Key.text(
                        name + ".port",
                        "",
                        Saying.of(
                                "allowed.profile_port", "the name of a serial port such as \"/dev/ttyUSB0\", or \"\""),
                        "The port of the sensor at which it holds. Empty: any. With neither days, hours nor port it is"
                                + " chosen by hand only."),
                new Key<>(
                        name + ".move_every_min",
                        0,
                        Saying.of("allowed.every_or", "0 for as usual, or a whole number from %s to %s", 20, 120),
                        List.of(),
                        "Minutes of sitting after which a break is asked for while it holds. 0: as usual.",
                        o -> o instanceof Long n && (n == 0 || (n >= 20 && n <= 120))
                                ? Optional.of(n.intValue())
                                : Optional.empty(),
                        String::valueOf),
                Key.word(
                        name + ".nudge_by",
                        USUAL,
                        usualOr(Keys.NUDGE_BY.choices()),
                        "How a slouch is mentioned while it holds."),
                Key.word(
                        name + ".ask_by",
                        USUAL,
                        usualOr(Keys.ASK_BY.choices()),
                        "How a break is asked for while it holds."));
    }

    private static List<String> usualOr(List<String> choices) {
        List<String> all = new ArrayList<>(List.of(USUAL));
        all.addAll(choices);
        return List.copyOf(all);
    }

    /** The profiles as they are set. */
    static Profiles profiles(Settings settings) {
        String hand = settings.get(BY_HAND);
        return new Profiles(
                settings.get(NAMED).stream()
                        .distinct()
                        .map(name -> profile(settings, name))
                        .toList(),
                switch (hand) {
                    case "automatic" -> new Hand.Free();
                    case "none" -> new Hand.Without();
                    default -> new Hand.Chosen(hand);
                });
    }

    private static Profile profile(Settings settings, String name) {
        Keyed keys = keyed(KEYED, name);
        List<String> days = settings.get(keys.days());
        String hours = settings.get(keys.hours());
        Schedule when = new Schedule(
                (days.isEmpty() ? Hours.DAYS : days)
                        .stream().flatMap(d -> Hours.day(d).stream()).collect(Collectors.toUnmodifiableSet()),
                Hours.range(hours).orElse(new Schedule.Hours(LocalTime.MIN, LocalTime.MIN)),
                List.of());
        return new Profile(
                name,
                days.isEmpty() && hours.isEmpty() ? Optional.empty() : Optional.of(when),
                Optional.of(settings.get(keys.port())).filter(port -> !port.isBlank()));
    }

    /** What a profile sets in place of what is set for always. */
    static Map<Key<?>, Object> instead(Settings settings, String name) {
        Keyed keys = keyed(KEYED, name);
        Map<Key<?>, Object> instead = new HashMap<>();
        if (settings.get(keys.every()) != 0) {
            instead.put(Keys.MOVE_EVERY, settings.get(keys.every()));
            instead.put(Keys.HALF_HOUR, false);
        }
        if (!settings.get(keys.nudgeBy()).equals(USUAL)) {
            instead.put(Keys.NUDGE_BY, settings.get(keys.nudgeBy()));
        }
        if (!settings.get(keys.askBy()).equals(USUAL)) {
            instead.put(Keys.ASK_BY, settings.get(keys.askBy()));
        }
        return instead;
    }
}
