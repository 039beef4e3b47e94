package plumbline.app.home;

import java.io.IOException;
import java.nio.file.Path;
import org.tinylog.policies.Policy;
import plumbline.privacy.PrivateFiles;

/**
 * Has only the wearer read the log: tinylog tells its policies of every file that it has begun, and leaves their modes to
 * the umask. tinylog finds this one by its name, {@code private}.
 */
public final class PrivatePolicy implements Policy {

    private final Path directory;
    private boolean begun;

    /** For the files in this directory. */
    public PrivatePolicy(String directory) {
        this.directory = Path.of(directory);
    }

    @Override
    public boolean continueExistingFile(String path) {
        return true;
    }

    @Override
    public boolean continueCurrentFile(byte[] entry) {
        if (!begun) {
            tighten();
        }
        return true;
    }

    @Override
    public void reset() {
        tighten();
    }

    private void tighten() {
        begun = true;
        try {
            PrivateFiles.tightenAll(directory);
        } catch (IOException e) {
            System.err.println("plumbline: the log may be read by others: " + e.getMessage());
        }
    }
}
