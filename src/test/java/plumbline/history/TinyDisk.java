package plumbline.history;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file system in memory with little room; where the machine does not let us mount one, the test is skipped. */
record TinyDisk(Path root) implements AutoCloseable {

    static TinyDisk of(Path root, int kilobytes) throws IOException {
        Files.createDirectory(root);
        boolean mounted;
        try {
            mounted = run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", root.toString());
        } catch (IOException e) {
            mounted = false;
        }
        assumeTrue(mounted, "only root may mount a tiny disk here");
        return new TinyDisk(root);
    }

    void fill() throws IOException {
        byte[] block = new byte[4096];
        try (OutputStream filler = Files.newOutputStream(filler())) {
            while (true) {
                filler.write(block);
            }
        } catch (IOException e) {
            if (Files.getFileStore(root).getUsableSpace() > 0) {
                throw e;
            }
        }
    }

    void empty() throws IOException {
        Files.delete(filler());
    }

    @Override
    public void close() throws IOException {
        run("umount", "-l", root.toString());
    }

    private Path filler() {
        return root.resolve("filler");
    }

    private static boolean run(String... command) throws IOException {
        return new ProcessBuilder(List.of(command))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .onExit()
                        .join()
                        .exitValue()
                == 0;
    }
}
