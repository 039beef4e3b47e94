package plumbline.desktop;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether the window in front fills the screen, by what X11's own {@code xprop} says of it (EWMH: _NET_ACTIVE_WINDOW,
 * _NET_WM_STATE_FULLSCREEN). Elsewhere, and without xprop, nothing is known, and it says no.
 *
 * @param xprop the program, usually {@code xprop}
 */
public record FullScreen(String xprop) implements BooleanSupplier {

    private static final Pattern WINDOW = Pattern.compile("0x[0-9a-fA-F]+");
    private static final long PATIENCE_MS = 1_000;

    @Override
    public boolean getAsBoolean() {
        return ask("-root", "_NET_ACTIVE_WINDOW")
                .flatMap(FullScreen::window)
                .flatMap(id -> ask("-id", id, "_NET_WM_STATE"))
                .filter(state -> state.contains("_NET_WM_STATE_FULLSCREEN"))
                .isPresent();
    }

    private static Optional<String> window(String answer) {
        Matcher matcher = WINDOW.matcher(answer);
        return matcher.find() ? Optional.of(matcher.group()).filter(id -> !id.equals("0x0")) : Optional.empty();
    }

    private Optional<String> ask(String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = xprop;
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                return Optional.of(lines.lines().collect(Collectors.joining("\n")));
            }
        } catch (IOException e) {
            // There is no xprop here.
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
