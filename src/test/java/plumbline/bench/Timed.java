package plumbline.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Runs another main class in this process and writes at its end, into the file given first, what the whole process has
 * taken: nanoseconds of CPU, and kB of memory at the most (0 where the system does not tell).
 */
public final class Timed {

    private Timed() {}

    /** File, main class, its arguments. */
    public static void main(String[] arguments) throws Exception {
        Path to = Path.of(arguments[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(to)));
        Class.forName(arguments[1]).getMethod("main", String[].class).invoke(null, (Object)
                Arrays.copyOfRange(arguments, 2, arguments.length));
    }

    private static void write(Path to) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        try {
            Files.writeString(to, system.getProcessCpuTime() + " " + peakKb());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long peakKb() throws IOException {
        Path status = Path.of("/proc/self/status");
        List<String> lines = Files.isReadable(status) ? Files.readAllLines(status) : List.of();
        return lines.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElse(0);
    }
}
