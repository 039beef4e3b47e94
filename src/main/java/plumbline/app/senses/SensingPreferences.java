package plumbline.app.senses;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import plumbline.app.live.LivePreferences;
import plumbline.desktop.probe.Finding;
import plumbline.desktop.probe.Sense;
import plumbline.face.Preferences;
import plumbline.face.Unavailable;
import plumbline.sensor.Saying;

/**
 * The same settings; those about the desktop also tell what can be told of it now.
 *
 * @param words of the wearer's language
 */
public record SensingPreferences(Preferences inner, Function<Sense, Finding> senses, ResourceBundle words)
        implements Preferences {

    private static final Map<String, List<Sense>> TOLD_BESIDE = Map.of(
            "break.over_full_screen", List.of(Sense.FULL_SCREEN),
            "desktop.quiet_in_calls", List.of(Sense.CALL),
            "desktop.heed_do_not_disturb", List.of(Sense.DO_NOT_DISTURB),
            "desktop.quiet_when_locked", List.of(Sense.LOCKED, Sense.ASLEEP),
            "desktop.calendars", List.of(Sense.BUSY));

    /** In this language. */
    public static SensingPreferences of(Preferences inner, Function<Sense, Finding> senses, Locale locale) {
        return new SensingPreferences(
                inner,
                senses,
                ResourceBundle.getBundle(
                        LivePreferences.BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    @Override
    public boolean isFirstRun() {
        return inner.isFirstRun();
    }

    @Override
    public void begun() throws Unavailable {
        inner.begun();
    }

    @Override
    public List<Preference> all() throws Unavailable {
        return inner.all().stream().map(this::sensing).toList();
    }

    @Override
    public Outcome set(String path, String written) throws Unavailable {
        return inner.set(path, written);
    }

    private Preference sensing(Preference one) {
        StringBuilder meaning = new StringBuilder(one.meaning());
        for (Sense sense : TOLD_BESIDE.getOrDefault(one.path(), List.of())) {
            meaning.append(' ').append(now(sense).in(words));
        }
        return new Preference(
                one.path(), one.kind(), one.choices(), meaning.toString(), one.allowed(), one.standard(), one.value());
    }

    private Saying now(Sense sense) {
        return Saying.of(
                "probe.now",
                "Just now, %s: %s.",
                sense.saying(),
                senses.apply(sense).saying());
    }
}
