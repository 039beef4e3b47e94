package plumbline.screen;

import java.util.ArrayList;
import java.util.List;
import plumbline.face.Preferences;

/** A few settings of each kind, in memory. A value of "no" is refused. */
public class SamplePreferences implements Preferences {

    public final List<String> written = new ArrayList<>();

    @Override
    public List<Preference> all() {
        return List.of(
                new Preference(
                        "break.move_every_min",
                        Kind.TEXT,
                        List.of(),
                        "Minutes of sitting after which a movement break is asked for.",
                        "a whole number from 20 to 120",
                        "60",
                        "45"),
                new Preference(
                        "break.notice",
                        Kind.YES_NO,
                        List.of(),
                        "Whether a short notice comes a minute before the break is asked for.",
                        "true or false",
                        "true",
                        "true"),
                new Preference(
                        "screen.theme",
                        Kind.CHOICE,
                        List.of(
                                new Choice("system", "as the system has it"),
                                new Choice("light", "light"),
                                new Choice("dark", "dark")),
                        "Light or dark, or as the system has it.",
                        "one of \"system\", \"light\", \"dark\"",
                        "system",
                        "dark"),
                new Preference(
                        "schedule.days",
                        Kind.LIST,
                        List.of(),
                        "Days on which Plumbline speaks. It watches and counts on every day.",
                        "a list of \"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\", \"sun\"",
                        "mon, tue",
                        "mon"));
    }

    @Override
    public Outcome set(String path, String value) {
        written.add(path + " = " + value);
        return value.equals("no")
                ? new Outcome(false, path + " must be a whole number from 20 to 120")
                : new Outcome(true, "");
    }
}
