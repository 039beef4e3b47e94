package plumbline.history;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import plumbline.history.file.Connections;
import plumbline.history.writing.Entry;
import plumbline.history.writing.HistoryWriter;
import plumbline.posture.Posture;
import plumbline.sensor.Saying;
import plumbline.sitting.Amendment;
import plumbline.sitting.Break;
import plumbline.sitting.Epoch;

/** A Plumbline in a JVM of its own, that can be killed. */
final class Child {

    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private Child() {}

    /** Locks the database for itself, as another program may. */
    private static void hold(Path directory) throws Exception {
        try (Connection connection = Connections.writing(Histories.database(directory))) {
            Connections.execute(connection, "PRAGMA locking_mode = EXCLUSIVE");
            Connections.execute(connection, "BEGIN EXCLUSIVE");
            Connections.execute(connection, "DELETE FROM breaks");
            say("held");
            new CountDownLatch(1).await();
        }
    }

    /** {@code hold} locks the database until it is killed; {@code open} says whether the history can be opened; {@code write N} writes from number N on for ever. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[1].equals("hold")) {
            hold(Path.of(arguments[0]));
        }
        Opened opened = History.open(Path.of(arguments[0]), Histories.CLOCK, health -> say(health.sentence()));
        if (opened instanceof Opened.Refused refused) {
            say(refused.obstacle().name());
        } else if (opened instanceof Opened.Ready ready) {
            say(ready.notice().map(Saying::sentence).orElse("ready"));
            if (arguments[1].equals("write")) {
                write(ready.history().writer(), Integer.parseInt(arguments[2]));
            }
        }
    }

    /**
     * Every number is an epoch and a break, and now and then an amendment, offered together; it is said as soon as the tail has it. Now and then all of it
     * is committed, so that a kill may come at any point of either.
     */
    private static void write(HistoryWriter writer, int first) {
        Invented sizes = new Invented(first);
        for (int next = first; ; ) {
            for (int end = next + 1 + sizes.number(40); next < end; next++) {
                if (!writer.offer(entries(next))) {
                    throw new IllegalStateException("no room for " + next);
                }
            }
            writer.jot();
            say(Integer.toString(next - 1));
            if (sizes.number(4) == 0 && !writer.commit()) {
                throw new IllegalStateException("cannot be committed: " + next);
            }
        }
    }

    static List<Entry> entries(int number) {
        List<Entry> entries =
                new ArrayList<>(List.of(new Entry.Measured(epoch(number)), new Entry.Happened(pause(number))));
        if (isAmended(number)) {
            entries.add(new Entry.Amended(amendment(number)));
        }
        return entries;
    }

    static Epoch epoch(int number) {
        return new Epoch(
                START.plusSeconds(10L * number),
                List.of(Posture.values()).get(number % 7),
                number % 2 == 0,
                number % 101 / 100.0,
                Duration.ofMillis(number % 10_001),
                number % 5 == 0 ? OptionalDouble.empty() : OptionalDouble.of((number % 1801) / 10.0));
    }

    static Break pause(int number) {
        return new Break(START.plusSeconds(10L * number), START.plusSeconds(10L * number + 61));
    }

    static boolean isAmended(int number) {
        return number % 50 == 0;
    }

    static Amendment amendment(int number) {
        return new Amendment(
                START.plusSeconds(10L * number),
                START.plusSeconds(10L * number + 10),
                number % 100 == 0 ? Posture.SITTING : Posture.STANDING,
                START.plusSeconds(10L * number + 600),
                List.of(Amendment.By.values()).get(number / 50 % 2));
    }

    static Process start(Path directory, String... what) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", // as the jar's manifest says it
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                directory.toString()));
        command.addAll(List.of(what));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static BufferedReader words(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    static String inAnotherJvm(Path directory, String what) throws IOException, InterruptedException {
        Process process = start(directory, what);
        try (BufferedReader words = words(process)) {
            String first = words.readLine();
            process.waitFor();
            return String.valueOf(first);
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }
}
