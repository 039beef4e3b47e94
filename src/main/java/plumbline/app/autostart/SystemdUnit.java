package plumbline.app.autostart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import plumbline.privacy.PrivateFiles;

/**
 * A unit of the wearer's own systemd: it starts the service with the session, watches over it and starts it anew where it
 * fails.
 *
 * @param file where the unit is
 * @param content all of it
 * @param systemctl tells the wearer's systemd
 */
record SystemdUnit(Path file, String content, Systemctl systemctl) implements Autostart {

    static final String UNIT = "plumbline.service";

    /** Tells the wearer's systemd, by its own command. */
    interface Systemctl {

        /**
         * {@code systemctl --user} with these words.
         *
         * @return whether it went well
         */
        boolean tell(String... words) throws IOException, InterruptedException;
    }

    @Override
    public String name() {
        return "systemd";
    }

    @Override
    public boolean isOn() {
        try {
            return Files.exists(file) && systemctl.tell("--quiet", "is-enabled", UNIT);
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void on() throws IOException, InterruptedException {
        PrivateFiles.replace(file, content.getBytes(StandardCharsets.UTF_8));
        require("daemon-reload");
        require("enable", "--now", UNIT);
    }

    @Override
    public void off() throws IOException, InterruptedException {
        if (Files.exists(file)) {
            require("disable", UNIT);
            Files.delete(file);
            require("daemon-reload");
        }
    }

    private void require(String... words) throws IOException, InterruptedException {
        if (!systemctl.tell(words)) {
            throw new IOException("'systemctl --user " + String.join(" ", words) + "' failed; 'systemctl --user status "
                    + UNIT + "' tells why");
        }
    }
}
