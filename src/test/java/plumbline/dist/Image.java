package plumbline.dist;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.app.attach.OwnProgram;

/**
 * Makes of the jar a program that needs no Java: jlink leaves of the JDK what is needed, jpackage adds a launcher. {@code mvn
 * -Pdist package} (src/site/packages.md). It runs on the system that the program is for, as jpackage does.
 */
public final class Image {

    /** What the jar needs by {@code jdeps}, and what it finds by name: languages, certificates, the accessibility bridge. */
    private static final String MODULES =
            "java.base,java.desktop,java.instrument,java.logging,java.management,java.naming,"
                    + "java.prefs,java.sql,jdk.accessibility,jdk.crypto.ec,jdk.localedata,jdk.net,jdk.security.auth,"
                    + "jdk.unsupported,jdk.zipfs";

    /** The languages that the words are there in. */
    private static final String LOCALES = "en,de,fr,es";

    /**
     * What each command is run with. The quick compiler and the serial collector take half of the CPU and a quarter of the memory
     * for all but a week of recordings; see src/site/performance.md.
     */
    private static final List<String> FLAGS = Stream.concat(
                    Stream.of(
                            "-XX:SharedArchiveFile=$APPDIR/plumbline.jsa",
                            "-Dplumbline.archive=$APPDIR/plumbline.jsa",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-Xms8m",
                            "-XX:MinHeapFreeRatio=10",
                            "-XX:MaxHeapFreeRatio=20",
                            "-XX:-UsePerfData"),
                    OwnProgram.nativeAccess().stream())
            .toList();

    /**
     * Stands on Linux in place of jpackage's launcher, which asks rpm and dpkg at every start to whom it belongs
     * (findings/jpackage-asks-dpkg.sh), for longer than a status takes.
     */
    private static final String LAUNCHER = """
            #!/bin/sh
            bin=$(dirname "$(readlink -f "$0")")
            APPDIR=${bin%/bin}/lib/app
            exec "${bin%/bin}/lib/runtime/bin/java" FLAGS -cp "$APPDIR/plumbline.jar" plumbline.app.Main "$@"
            """;

    /** What is run once, so that the classes it needs become known: each stands for those that load others. */
    private static final List<List<String>> USED = List.of(
            List.of("--help"),
            List.of("status"),
            List.of("doctor"),
            List.of("settings"),
            List.of("stretches"),
            List.of("simulate", "--hours", "0.5", "--rate", "25", "-o", "used.csv"),
            List.of("analyze", "used.csv"),
            List.of("demo", "--headless", "--hours", "0.2", "--speed", "1000"));

    private final Path target;
    private final Path jdk = Path.of(System.getProperty("java.home"), "bin");

    private Image(Path target) {
        this.target = target;
    }

    /** Takes the folder that the build writes to and the version, and makes {@code dist/plumbline} in it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new Image(Path.of(arguments[0])).make(arguments[1]);
    }

    private void make(String version) throws IOException, InterruptedException {
        Path dist = target.resolve("dist");
        delete(dist);
        Path input = Files.createDirectories(dist.resolve("input"));
        Files.copy(target.resolve("plumbline.jar"), input.resolve("plumbline.jar"));
        Path runtime = dist.resolve("runtime");
        run(
                target,
                tool("jlink"),
                "--add-modules",
                MODULES,
                "--include-locales",
                LOCALES,
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                runtime.toString());
        run(target, runtime.resolve("bin/java").toString(), "-Xshare:dump");
        List<String> jpackage = new ArrayList<>(List.of(
                tool("jpackage"),
                "--type",
                "app-image",
                "--name",
                "plumbline",
                "--app-version",
                version.replaceFirst("-.*", ""),
                "--runtime-image",
                runtime.toString(),
                "--input",
                input.toString(),
                "--main-jar",
                "plumbline.jar",
                "--main-class",
                "plumbline.app.Main",
                "--dest",
                dist.toString()));
        FLAGS.forEach(flag -> jpackage.addAll(List.of("--java-options", flag)));
        run(target, jpackage.toArray(String[]::new));
        delete(input);
        delete(runtime);
        Path launcher = dist.resolve("plumbline/bin/plumbline");
        if (Files.exists(launcher) && System.getProperty("os.name").equals("Linux")) {
            Files.delete(launcher);
            String flags = FLAGS.stream().map(flag -> '"' + flag + '"').collect(Collectors.joining(" "));
            Files.writeString(launcher, LAUNCHER.replace("FLAGS", flags));
            Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        learnClasses(dist.resolve("plumbline/lib"));
    }

    /** Writes down the classes that the commonest commands load; the archive of them is made where the program will stand. */
    private void learnClasses(Path lib) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("plumbline-used");
        TreeSet<String> classes = new TreeSet<>();
        try {
            for (List<String> words : USED) {
                Path list = home.resolve("classes");
                List<String> command = new ArrayList<>(List.of(
                        lib.resolve("runtime/bin/java").toString(),
                        "-XX:DumpLoadedClassList=" + list,
                        "-Djava.awt.headless=true",
                        "-cp",
                        lib.resolve("app/plumbline.jar").toString(),
                        "plumbline.app.Main"));
                command.addAll(words);
                use(home, command);
                classes.addAll(Files.readAllLines(list));
            }
        } finally {
            delete(home);
        }
        Files.write(lib.resolve("app/plumbline.classes"), classes, StandardCharsets.US_ASCII);
        System.out.println(classes.size() + " classes are loaded by " + USED.size() + " commands");
    }

    /** What a command says does not matter, nor that no sensor is there. */
    private static void use(Path home, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("PLUMBLINE_HOME", home.resolve("home").toString());
        builder.start().waitFor();
    }

    private String tool(String name) {
        return jdk.resolve(name).toString();
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int exit = process.waitFor();
        if (exit != 0) {
            throw new IOException(
                    Arrays.stream(command).collect(Collectors.joining(" ")) + " ended with " + exit + ": " + said);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Copies a file to where it will stand in a package. */
    static void place(Path file, Path to) throws IOException {
        Files.createDirectories(to.toAbsolutePath().getParent());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
    }
}
