package plumbline.desktop.probe;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.sensor.Saying;

/**
 * Whether the window in front fills the screen, by what X11's own {@code xprop} says of it (EWMH: _NET_ACTIVE_WINDOW,
 * _NET_WM_STATE_FULLSCREEN).
 *
 * @param xprop the program, usually {@code xprop}
 * @param display as in {@code DISPLAY}; empty where there is none
 */
public record FullScreen(String xprop, String display) implements Probe {

    private static final Pattern WINDOW = Pattern.compile("0x[0-9a-fA-F]+");

    @Override
    public Finding look() {
        if (display.isEmpty()) {
            return new Finding.CannotTell(
                    Saying.of("probe.nox11", "only X11 tells, and there is no X11 display (DISPLAY) here"));
        }
        Tool.Reply front = Tool.ask(List.of(xprop, "-display", display, "-root", "_NET_ACTIVE_WINDOW"));
        if (!(front instanceof Tool.Said said)) {
            return new Finding.CannotTell(
                    front instanceof Tool.Absent
                            ? Saying.of("probe.noxprop", "the program xprop is not installed (package x11-utils)")
                            : Saying.of("probe.xprop", "the program xprop does not answer"));
        }
        if (said.text().contains("not found") || said.text().contains("no such atom")) {
            return new Finding.CannotTell(
                    Saying.of("probe.noewmh", "the window manager does not tell which window is in front"));
        }
        return Finding.of(window(said.text()).filter(this::fillsTheScreen).isPresent());
    }

    private static Optional<String> window(String answer) {
        Matcher matcher = WINDOW.matcher(answer);
        return matcher.find() ? Optional.of(matcher.group()).filter(id -> !id.equals("0x0")) : Optional.empty();
    }

    /** A window that has gone meanwhile fills nothing. */
    private boolean fillsTheScreen(String id) {
        return Tool.ask(List.of(xprop, "-display", display, "-id", id, "_NET_WM_STATE")) instanceof Tool.Said state
                && state.text().contains("_NET_WM_STATE_FULLSCREEN");
    }
}
