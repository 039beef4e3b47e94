package plumbline.app.autostart;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ways of each system to start something with the session, as far as they can be known without asking it. */
@SuppressWarnings("InlineFormatString") // A whole file reads better before its words than among them.
final class Ways {

    /** A monitor that does not move for so long is taken for dead; a laptop that sleeps stops the clock of systemd too. */
    static final int WATCHDOG_S = 120;

    private Ways() {}

    /** A unit with readiness, watchdog and a new start after a fault. */
    static String systemd(List<String> command) {
        String unit = """
                [Unit]
                Description=Plumbline: knows when you sit, and asks for movement breaks
                Documentation=man:plumbline(1)
                After=graphical-session.target

                [Service]
                Type=notify
                NotifyAccess=all
                ExecStart=%s
                # 143: told to end, as Java has it; 5: another Plumbline is running already.
                SuccessExitStatus=143
                RestartPreventExitStatus=4 5
                Restart=on-failure
                RestartSec=1
                WatchdogSec=%d
                UMask=0077

                [Install]
                WantedBy=default.target
                """;
        return String.format(
                Locale.ROOT,
                unit,
                command.stream().map(Ways::systemdWord).collect(Collectors.joining(" ")),
                WATCHDOG_S);
    }

    /** Of systemd's own signs, percent and dollar stand for themselves when doubled. */
    private static String systemdWord(String word) {
        String plain = word.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("%", "%%")
                .replace("$", "$$");
        return plain.matches("[\\w./:@=+,-]+") ? plain : "\"" + plain + "\"";
    }

    /** An entry of XDG autostart. */
    static Autostart xdg(Path config, List<String> command) {
        String entry = """
                [Desktop Entry]
                Type=Application
                Name=Plumbline
                Comment=Knows when you sit, and asks for movement breaks
                Comment[de]=Weiß, wann Sie sitzen, und bittet um Bewegungspausen
                Exec=%s
                Terminal=false
                X-GNOME-Autostart-enabled=true
                """;
        String words = command.stream().map(Ways::desktopWord).collect(Collectors.joining(" "));
        return new StartFile(
                "XDG autostart",
                config.resolve("autostart/plumbline.desktop"),
                String.format(Locale.ROOT, entry, words),
                true);
    }

    /** The desktop entry specification doubles percent signs, and quotes with a backslash twice over. */
    private static String desktopWord(String word) {
        String plain = word.replace("%", "%%");
        return plain.matches("[\\w./:@=+,%-]+") ? plain : "\"" + plain.replaceAll("([\"`$\\\\])", "\\\\\\\\$1") + "\"";
    }

    /** A launch agent of macOS. */
    static Autostart launchAgent(Path home, List<String> command) {
        String words = command.stream()
                .map(word -> "    <string>" + word.replace("&", "&amp;").replace("<", "&lt;") + "</string>")
                .collect(Collectors.joining("\n"));
        String agent = """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
                <plist version="1.0">
                <dict>
                  <key>Label</key>
                  <string>plumbline.service</string>
                  <key>ProgramArguments</key>
                  <array>
                %s
                  </array>
                  <key>RunAtLoad</key>
                  <true/>
                  <key>KeepAlive</key>
                  <dict>
                    <key>Crashed</key>
                    <true/>
                  </dict>
                </dict>
                </plist>
                """;
        return new StartFile(
                "a launch agent",
                home.resolve("Library/LaunchAgents/plumbline.service.plist"),
                String.format(Locale.ROOT, agent, words),
                false);
    }

    /** A script in the Startup folder of Windows. */
    static Autostart startup(Path roaming, List<String> command) {
        String line = command.stream()
                .map(word -> "\"" + word.replace("%", "%%") + "\"")
                .collect(Collectors.joining(" "));
        return new StartFile(
                "the Startup folder",
                roaming.resolve("Microsoft/Windows/Start Menu/Programs/Startup/Plumbline.cmd"),
                "@start \"\" /min " + line.replaceFirst("java\"", "javaw\"") + "\r\n",
                false);
    }

    /** Where the configuration of programs is. */
    static Path config(Path home, Map<String, String> environment) {
        return Optional.ofNullable(environment.get("XDG_CONFIG_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(home.resolve(".config"));
    }

    static boolean is(String os, String name) {
        return os.toLowerCase(Locale.ROOT).contains(name);
    }
}
