package plumbline.dist;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.ImageIO;
import picocli.CommandLine;
import plumbline.app.command.Plumbline;
import plumbline.screen.parts.Emblem;

/** Lays out what a Linux package puts beside the image: menu entry, icons, man pages, completions, the rule for the port. */
public final class Tree {

    private static final List<Integer> ICONS = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);

    /** Where each shell looks for completions. */
    private static final Map<String, String> COMPLETIONS = Map.of(
            "bash", "bash-completion/completions/plumbline",
            "zsh", "zsh/vendor-completions/_plumbline",
            "fish", "fish/vendor_completions.d/plumbline.fish");

    private final Path share;

    private Tree(Path share) {
        this.share = share;
    }

    /** Takes the folder of the project and the one that the build writes to, and makes {@code dist/root} in that. */
    public static void main(String[] arguments) throws IOException {
        Path own = Path.of(arguments[0], "src", "dist");
        Path target = Path.of(arguments[1]);
        Path root = target.resolve("dist/root");
        Tree tree = new Tree(root.resolve("usr/share"));
        Image.place(own.resolve("plumbline.desktop"), tree.share.resolve("applications/plumbline.desktop"));
        Image.place(
                own.resolve("io.github.plumbline.metainfo.xml"),
                tree.share.resolve("metainfo/io.github.plumbline.metainfo.xml"));
        Image.place(own.resolve("60-plumbline.rules"), root.resolve("usr/lib/udev/rules.d/60-plumbline.rules"));
        Image.place(own.resolve("copyright"), tree.share.resolve("doc/plumbline/copyright"));
        tree.icons();
        tree.completions();
        tree.pages(target.resolve("man"));
    }

    private void icons() throws IOException {
        for (int size : ICONS) {
            Path icon = share.resolve("icons/hicolor/" + size + "x" + size + "/apps/plumbline.png");
            Files.createDirectories(icon.toAbsolutePath().getParent());
            ImageIO.write(Emblem.image(size), "png", icon.toFile());
        }
    }

    private void completions() throws IOException {
        for (Map.Entry<String, String> shell : COMPLETIONS.entrySet()) {
            StringWriter out = new StringWriter();
            int code = new CommandLine(new Plumbline())
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setOut(new PrintWriter(out))
                    .execute("completion", shell.getKey());
            if (code != 0) {
                throw new IOException("no completion for " + shell.getKey());
            }
            Path file = share.resolve(shell.getValue());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, out.toString());
        }
    }

    private void pages(Path man) throws IOException {
        if (!Files.isDirectory(man)) {
            System.out.println("no man pages: they are made by -Pman");
            return;
        }
        Path to = Files.createDirectories(share.resolve("man/man1"));
        try (Stream<Path> pages = Files.list(man)) {
            for (Path page :
                    pages.filter(file -> file.toString().endsWith(".1")).toList()) {
                try (OutputStream out =
                        new GZIPOutputStream(Files.newOutputStream(to.resolve(page.getFileName() + ".gz")))) {
                    Files.copy(page, out);
                }
            }
        }
    }
}
