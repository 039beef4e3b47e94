package plumbline.app.sensors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tinylog.Logger;
import plumbline.device.Finding;
import plumbline.device.LinkClock;
import plumbline.device.port.PortEar;
import plumbline.sensor.detect.Tuning;

/** Listens on several ports at a time. */
public final class SensorSearch {

    private SensorSearch() {}

    /** What is on each of these ports, in order of name; takes as long as the slowest of them. */
    public static Map<String, Finding> listen(List<String> ports, Tuning tuning, LinkClock clock)
            throws InterruptedException {
        Map<String, Finding> found = new TreeMap<>();
        List<Thread> ears = new ArrayList<>();
        for (String port : ports) {
            Thread ear = new Thread(
                    () -> {
                        Finding finding = listen(port, tuning, clock);
                        synchronized (found) {
                            found.put(port, finding);
                        }
                    },
                    "listening on " + port);
            ear.setDaemon(true);
            ear.setUncaughtExceptionHandler((t, e) -> Logger.error(e, "{} ended", t.getName()));
            ear.start();
            ears.add(ear);
        }
        for (Thread ear : ears) {
            ear.join();
        }
        synchronized (found) {
            return new TreeMap<>(found);
        }
    }

    /** A fault of our own on one port leaves the others alone. */
    private static Finding listen(String port, Tuning tuning, LinkClock clock) {
        try {
            return PortEar.listen(port, tuning, clock);
        } catch (RuntimeException fault) {
            Logger.error(fault, "listening on {} failed", port);
            return new Finding.Silent();
        }
    }
}
