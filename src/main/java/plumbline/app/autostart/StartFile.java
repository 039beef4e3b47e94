package plumbline.app.autostart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import plumbline.privacy.PrivateFiles;

/**
 * A file that the session reads when it begins: an entry of XDG autostart, a launch agent of macOS, a script in the Startup
 * folder of Windows.
 *
 * @param content all of it
 * @param isTried whether this was ever tried on its own system
 */
record StartFile(String name, Path file, String content, boolean isTried) implements Autostart {

    @Override
    public boolean isOn() {
        return Files.exists(file);
    }

    @Override
    public void on() throws IOException {
        PrivateFiles.replace(file, content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void off() throws IOException {
        Files.deleteIfExists(file);
    }
}
