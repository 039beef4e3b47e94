package plumbline.history.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.history.file.HistoryFiles;
import plumbline.privacy.PrivateFiles;

/** The copies of a history that Plumbline makes by itself, in a directory beside it: seven days and four weeks of them. */
public final class Backups {

    private final HistoryFiles files;

    /** The backups of a history. */
    public Backups(HistoryFiles files) {
        this.files = files;
    }

    /**
     * A backup that has just been made.
     *
     * @param contents what was counted in it
     */
    public record Made(Backup backup, Contents contents) {}

    /** All of them, oldest first. */
    public List<Backup> all() throws IOException {
        if (!Files.isDirectory(files.backups())) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(files.backups())) {
            return found.map(Backup::of)
                    .flatMap(Optional::stream)
                    .sorted(Backup.AS_MADE)
                    .toList();
        }
    }

    /** The newest one of a day; of any day where none is named. */
    public Optional<Backup> newest(Optional<LocalDate> of) throws IOException {
        return all().stream()
                .filter(backup -> of.isEmpty() || of.get().equals(backup.day()))
                .reduce((older, newer) -> newer);
    }

    /**
     * Makes the backup of a day, and lets go of those that are spare then.
     *
     * @throws IOException with a plain sentence; then all is as it was
     */
    public Made make(LocalDate day) throws IOException {
        PrivateFiles.makeDirectory(files.backups());
        int number = all().stream().mapToInt(Backup::number).max().orElse(0) + 1;
        Backup backup = Backup.in(files.backups(), number, day);
        Contents contents = Copying.copy(files.database(), backup.file());
        for (Backup spare : Rota.spare(all())) {
            Files.deleteIfExists(spare.file());
        }
        return new Made(backup, contents);
    }

    /** Whether there is one of the day. */
    public boolean has(LocalDate day) throws IOException {
        return newest(Optional.of(day)).isPresent();
    }

    /** Copies the history as an older Plumbline left it, before its tables are changed; again does nothing. */
    public void beforeStep(int version) throws IOException {
        Path file = files.backups().resolve("history-of-version-" + version + ".db");
        PrivateFiles.makeDirectory(files.backups());
        if (!Files.exists(file)) {
            Copying.copy(files.database(), file);
        }
    }
}
