package plumbline.app.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Standard output. Java's own {@link System#out} swallows that something could not be written. */
final class Output extends OutputStream {

    private final OutputStream out = new FileOutputStream(FileDescriptor.out);
    private Optional<IOException> trouble = Optional.empty();

    /** Why it could not be written, where it could not. */
    synchronized Optional<IOException> trouble() {
        return trouble;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            trouble = trouble.or(() -> Optional.of(e));
            throw e;
        }
    }
}
