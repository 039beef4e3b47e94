package plumbline.sitting.planted;

import java.nio.file.Path;

final class ReadsAFile {
    final Path path = Path.of("x");
}
