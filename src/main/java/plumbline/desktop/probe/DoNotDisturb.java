package plumbline.desktop.probe;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.desktop.bus.BusLine;
import plumbline.sensor.Saying;

/**
 * Whether the desktop is told not to disturb: the property {@code Inhibited} of whoever shows notifications (KDE), dunst's
 * own {@code paused}, and GNOME's {@code show-banners}.
 *
 * @param session the session bus
 * @param gsettings the program, usually {@code gsettings}
 * @param desktop as in {@code XDG_CURRENT_DESKTOP}; elsewhere than on GNOME its switch hides no banner
 */
public record DoNotDisturb(BusLine session, String gsettings, String desktop) implements Probe {

    private static final String SERVICE = "org.freedesktop.Notifications";
    private static final String OBJECT = "/org/freedesktop/Notifications";

    private static final List<Propertied> PROPERTIES = List.of(
            new Propertied(SERVICE, OBJECT, SERVICE, "Inhibited"),
            new Propertied(SERVICE, OBJECT, "org.dunstproject.cmd0", "paused"));

    /** Desktops whose shell heeds the switch: those that are built on GNOME. */
    private static final List<String> HEED = List.of("gnome", "unity", "budgie");

    @Override
    public Finding look() {
        List<Boolean> told = Stream.concat(
                        PROPERTIES.stream().flatMap(property -> property.over(session).stream()), banners().stream())
                .toList();
        return told.isEmpty()
                ? new Finding.CannotTell(
                        Saying.of("probe.disturb.untold", "whoever shows notifications here does not tell"))
                : Finding.of(told.contains(true));
    }

    private Optional<Boolean> banners() {
        String where = desktop.toLowerCase(Locale.ROOT);
        if (HEED.stream().noneMatch(where::contains)) {
            return Optional.empty();
        }
        Tool.Reply reply = Tool.ask(List.of(gsettings, "get", "org.gnome.desktop.notifications", "show-banners"));
        return reply instanceof Tool.Said said ? Optional.of(said.text().strip().equals("false")) : Optional.empty();
    }
}
