package plumbline.history.keeping;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A copy of the history as it was on a day.
 *
 * @param file where it is
 * @param number copies are numbered as they are made, since the dates may be those of a wrong clock
 * @param day the wearer's day on which it was made
 */
public record Backup(Path file, int number, LocalDate day) {

    /** Oldest first. */
    static final Comparator<Backup> AS_MADE = Comparator.comparingInt(Backup::number);

    private static final Pattern NAME = Pattern.compile("history-(\\d{1,9})-(\\d{4}-\\d{2}-\\d{2})\\.db");

    /** The copy that a file of this name is; empty where it is none. */
    static Optional<Backup> of(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? Optional.of(new Backup(file, Integer.parseInt(name.group(1)), LocalDate.parse(name.group(2))))
                : Optional.empty();
    }

    static Backup in(Path directory, int number, LocalDate day) {
        return new Backup(directory.resolve("history-" + number + "-" + day + ".db"), number, day);
    }
}
