package plumbline.app.command.recorded;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import plumbline.posture.Posture;
import plumbline.posture.Spell;
import plumbline.privacy.PrivateFiles;

/** Spells as a CSV with the columns {@code start_s,end_s,posture,slouched}, in seconds of the recording's own time. */
final class BoutsFile {

    private BoutsFile() {}

    static void write(List<Spell> spells, Instant start, Path to) throws IOException {
        PrivateFiles.makeFile(to);
        try (Writer out = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            out.write("start_s,end_s,posture,slouched\n");
            for (Spell spell : spells) {
                out.write(String.format(
                        Locale.ROOT,
                        "%.3f,%.3f,%s,%d%n",
                        seconds(start, spell.start()),
                        seconds(start, spell.end()),
                        word(spell.state().posture()),
                        spell.state().slouched() ? 1 : 0));
            }
        }
    }

    /** The posture as it is written in files: in lower case, with a hyphen. */
    static String word(Posture posture) {
        return posture.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static double seconds(Instant start, Instant at) {
        return Duration.between(start, at).toMillis() / 1000.0;
    }
}
