package plumbline.app.home;

import java.io.IOException;
import java.nio.file.Path;
import org.tinylog.configuration.Configuration;
import plumbline.privacy.PrivateFiles;

/** Where the log goes: rolling files in the state directory, and nothing on the console. */
public final class Logs {

    private Logs() {}

    /** To be called before the first line is logged. */
    public static void keepIn(Path state) {
        makePrivate(state.resolve("log"));
        Configuration.set("writer", "rolling file");
        Configuration.set("writer.level", "info");
        Configuration.set("writer.file", state.resolve("log") + "/plumbline-{count}.log");
        Configuration.set(
                "writer.latest", state.resolve("log").resolve("latest.log").toString());
        Configuration.set("writer.policies", "size: 1mb");
        Configuration.set("writer.backups", "5");
        Configuration.set("writer.charset", "UTF-8");
        Configuration.set(
                "writer.format", "{date: yyyy-MM-dd HH:mm:ss.SSS} {level} [{thread}] {class-name}: {message}");
        Configuration.set("level@org.sqlite", "off");
        // The last words of a run are logged while the process goes down; tinylog's own hook would be faster.
        Configuration.set("autoshutdown", "false");
    }

    /** A log tells when somebody was at their desk. Where the directory cannot be made, tinylog will say so itself. */
    private static void makePrivate(Path directory) {
        try {
            PrivateFiles.createDirectories(directory);
        } catch (IOException e) {
            System.err.println("plumbline: there will be no log: " + e.getMessage());
        }
    }
}
