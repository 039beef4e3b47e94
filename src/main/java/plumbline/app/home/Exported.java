package plumbline.app.home;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import plumbline.history.keeping.Shredder;
import plumbline.privacy.PrivateFiles;

/**
 * The places to which the wearer has had days written, so that they can be named when days are to be forgotten.
 *
 * @param state Plumbline's directory for what is not days
 */
public record Exported(Path state) {

    private Path index() {
        return state.resolve("exported");
    }

    /** Notes a place. */
    public void note(Path place) throws IOException {
        String line = place.toAbsolutePath().normalize().toString();
        if (!lines().contains(line)) {
            PrivateFiles.makeDirectory(state);
            PrivateFiles.makeFile(index());
            Files.writeString(index(), line + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        }
    }

    /** Those that are still there, of which nothing is known afterwards: their names may hold a day. */
    public List<Path> forget() throws IOException {
        List<Path> there = lines().stream().map(Path::of).filter(Files::exists).toList();
        Shredder.shred(index());
        return there;
    }

    private List<String> lines() throws IOException {
        return Files.exists(index()) ? Files.readAllLines(index(), StandardCharsets.UTF_8) : List.of();
    }
}
