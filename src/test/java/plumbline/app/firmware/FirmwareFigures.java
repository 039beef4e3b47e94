package plumbline.app.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.app.firmware.Run.Talk;
import plumbline.device.Link;
import plumbline.sensor.Heard;
import plumbline.sensor.Identity;
import plumbline.sensor.Sample;
import plumbline.sensor.plumbline.Command;

/**
 * Measures what {@code firmware-notes/README.md} tells, and prints it. No part of a build, as it runs for minutes:
 * {@code mvn test -Dtest=FirmwareFigures -DhoursOfTheBoard=1}.
 */
class FirmwareFigures {

    private static final int HOURS = Integer.getInteger("hoursOfTheBoard", 1);

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        Toolchain.build();
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    @Test
    void aLongRun() throws IOException {
        long beganNs = System.nanoTime();
        Truth truth = new Truth(Morning.read());
        Run run = Board.run(Morning.FILE, truth, "--row-per-read --seconds " + HOURS * 3600);
        double tookS = (System.nanoTime() - beganNs) / 1e9;
        say("%d h of the board's time in %.0f s: %s", HOURS, tookS, run.feed().counts());
        say("spacings of the board's clock in ms: %s", truth.spacingsMs);
        run.boardSaid().forEach(line -> say("  %s", line));
    }

    /** Compares every sample with its row as it comes. */
    private static final class Truth implements Talk {

        private final Set<Long> spacingsMs = new TreeSet<>();
        private final Morning rows;
        private int row;
        private long deviceMs;

        Truth(Morning rows) {
            this.rows = rows;
        }

        @Override
        public boolean remembers() {
            return false;
        }

        @Override
        public void on(Heard heard, Link link) {
            if (heard instanceof Sample sample) {
                long nowMs = sample.deviceMs().orElseThrow();
                assertEquals(row % Morning.NUMBERS, sample.sequence().orElseThrow());
                assertEquals(rows.row(row), Morning.values(sample));
                if (row++ > 0) {
                    spacingsMs.add(nowMs - deviceMs);
                }
                deviceMs = nowMs;
            }
        }
    }

    /** Asks who is there once a second. */
    @ParameterizedTest
    @ValueSource(ints = {50, 100})
    void aMinuteAtItsOwnPace(int hz) throws IOException {
        List<Double> arrivedMs = new ArrayList<>();
        List<Double> answeredMs = new ArrayList<>();
        double[] askedMs = new double[1];
        Talk talk = (heard, link) -> {
            double nowMs = System.nanoTime() / 1e6;
            if (heard instanceof Sample) {
                arrivedMs.add(nowMs);
                if (arrivedMs.size() == 1) {
                    Talk.ask(link, new Command.Rate(hz));
                } else if (arrivedMs.size() % hz == 0) {
                    askedMs[0] = System.nanoTime() / 1e6;
                    Talk.ask(link, new Command.WhoAreYou());
                }
            } else if (heard instanceof Identity && askedMs[0] > 0) {
                answeredMs.add(nowMs - askedMs[0]);
            }
        };
        Run run = Board.run(Morning.FILE, talk, "--speed 1 --seconds 60");
        List<Double> apartMs = new ArrayList<>();
        for (int i = hz; i < arrivedMs.size(); i++) {
            apartMs.add(arrivedMs.get(i) - arrivedMs.get(i - 1));
        }
        say(
                "%d Hz for a minute: %d samples, %s",
                hz, arrivedMs.size(), run.feed().counts());
        say("  arrive apart, ms: %s", shares(apartMs));
        say("  %d questions answered after, ms: %s", answeredMs.size(), shares(answeredMs));
        run.boardSaid().forEach(line -> say("  %s", line));
    }

    private static String shares(List<Double> values) {
        Collections.sort(values);
        int last = values.size() - 1;
        return String.format(
                Locale.ROOT,
                "least %.2f, half below %.2f, 99 %% below %.2f, most %.2f",
                values.get(0),
                values.get(last / 2),
                values.get(last * 99 / 100),
                values.get(last));
    }
}
