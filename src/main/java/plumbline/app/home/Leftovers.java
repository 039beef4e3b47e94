package plumbline.app.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plumbline.history.keeping.Shredder;
import plumbline.privacy.PrivateFiles;

/** What days leave behind besides the history: pictures of them, and lines of the log. */
public final class Leftovers {

    /** Where pictures of days are drawn, within the data. */
    private static final List<String> PICTURES = List.of("charts", "demo", "replay");

    private Leftovers() {}

    /** Takes these days out of log and pictures; returns the files that were changed or are gone. */
    public static List<Path> of(LocalDate first, LocalDate last, Directories directories) throws IOException {
        List<Path> changed = pictures(directories);
        for (Path log : Logs.files(directories.state())) {
            if (clean(log, first, last)) {
                changed.add(log);
            }
        }
        return changed;
    }

    /** Takes all of them away; the log of this process begins anew. */
    public static List<Path> all(Directories directories) throws IOException {
        List<Path> gone = pictures(directories);
        for (Path log : Logs.files(directories.state())) {
            if (!Logs.isOwn(log)) {
                Shredder.shred(log);
                gone.add(log);
            }
        }
        return gone;
    }

    /** All files in which there might be something of a day. */
    public static List<Path> everything(Directories directories) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path directory : List.of(directories.data(), directories.state())) {
            if (Files.isDirectory(directory)) {
                try (Stream<Path> found = Files.walk(directory)) {
                    found.filter(Files::isRegularFile)
                            .filter(Leftovers::isOfDays)
                            .forEach(all::add);
                }
            }
        }
        return all;
    }

    /** Native libraries are of no day, studies are of other people, and this process has told of none. */
    private static boolean isOfDays(Path file) {
        for (Path part : file) {
            if (part.toString().equals("native") || part.toString().equals("studies")) {
                return false;
            }
        }
        return !Logs.isOwn(file);
    }

    /** Pictures show a day, a week or a fortnight; which is not written on them, so all go. They are drawn again when asked for. */
    private static List<Path> pictures(Directories directories) throws IOException {
        List<Path> gone = new ArrayList<>();
        for (String name : PICTURES) {
            Path directory = directories.data().resolve(name);
            if (Files.isDirectory(directory)) {
                try (Stream<Path> found = Files.list(directory)) {
                    gone.addAll(found.filter(Files::isRegularFile).toList());
                }
            }
        }
        for (Path picture : gone) {
            Shredder.shred(picture);
        }
        return gone;
    }

    /** Each entry begins with its date; what follows without one belongs to it. */
    private static boolean clean(Path log, LocalDate first, LocalDate last) throws IOException {
        List<String> kept = new ArrayList<>();
        boolean out = false;
        boolean changed = false;
        for (String line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
            out = isDated(line) ? isWithin(line.substring(0, 10), first, last) : out;
            changed |= out;
            if (!out) {
                kept.add(line);
            }
        }
        if (changed && !Logs.isOwn(log)) {
            Shredder.shred(log);
            PrivateFiles.makeFile(log);
            Files.write(log, kept, StandardCharsets.UTF_8);
        }
        return changed;
    }

    private static boolean isDated(String line) {
        return line.matches("\\d{4}-\\d{2}-\\d{2} .*");
    }

    private static boolean isWithin(String day, LocalDate first, LocalDate last) {
        return day.compareTo(first.toString()) >= 0 && day.compareTo(last.toString()) <= 0;
    }
}
