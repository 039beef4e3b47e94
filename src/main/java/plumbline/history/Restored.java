package plumbline.history;

import java.nio.file.Path;
import java.util.Optional;
import plumbline.history.keeping.Contents;

/**
 * What came of restoring a backup.
 *
 * @param contents what is in the history now
 * @param aside where what was there before is; empty where there was nothing
 */
public record Restored(Contents contents, Optional<Path> aside) {}
