package plumbline.app.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.app.firmware.Run.Pulse;
import plumbline.app.firmware.Run.Talk;
import plumbline.sensor.Identity;
import plumbline.sensor.Sample;
import plumbline.sensor.plumbline.Command;

/** What a host may ask of the real firmware, seen on the motor's pin and in what comes back. */
@Timeout(180)
class FirmwareCommandsTest {

    private static final Command FIVE_SECONDS = new Command.Vibrate(Command.Vibrate.LONGEST);

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        Toolchain.build();
    }

    private static List<Long> lengthsMs(Run run) {
        return run.pulses().stream().map(Pulse::lengthMs).toList();
    }

    @Test
    void theMotorRunsForAsLongAsIsAsked() throws IOException {
        Command shortly = new Command.Vibrate(Duration.ofMillis(300));
        Run run = Board.run(Morning.FILE, Talk.once(shortly), "--seconds 30");
        assertEquals(List.of(300L), lengthsMs(run));
    }

    @Test
    void aHostThatNeverStopsAskingGetsFiveSecondsAndThenAFifthOfTheTime() throws IOException {
        Talk never = (heard, link) -> Talk.ask(link, FIVE_SECONDS);
        Run run = Board.run(Morning.FILE, never, "--seconds 100");
        List<Long> lengthsMs = lengthsMs(run);
        long onMs = lengthsMs.stream().mapToLong(Long::longValue).sum();
        assertEquals(5000, lengthsMs.get(0));
        assertTrue(onMs > 10_000 && onMs <= 5000 + (100_000 - onMs) / 4, lengthsMs::toString);
        assertTrue(lengthsMs.stream().skip(1).allMatch(ms -> ms < 2500), lengthsMs::toString);
        Morning.assertWhole(4990, run);
    }

    /** Every question is answered by four times as many bytes, at the slower of the two lines. */
    @Test
    void aFloodOfQuestionsCostsWholeSentencesAndNoByteOfThem() throws IOException {
        Talk curious = (heard, link) -> {
            for (int i = 0; i < 4; i++) {
                Talk.ask(link, new Command.WhoAreYou());
            }
        };
        Run run = Board.run("38400-16mhz", Morning.FILE, curious, "--row-per-read --seconds 60");
        Morning.read().assertTold(run);
        assertTrue(run.feed().counts().lost() > 10, run.feed().counts()::toString);
        assertEquals(0, run.feed().counts().garbledBytes());
    }

    /** Each with a right check but not what a host may ask, or right and then broken; a whole one at the end. */
    @Test
    void whatIsNotACommandMovesNothing() throws IOException {
        String damaged = Stream.of(
                        "$PLV,0*BC26",
                        "$PLV,5001*7DD9",
                        "$PLR,9*F1CF",
                        "$PLR,201*DB45",
                        "$PLQ,1*2997",
                        "$PLV,300*7553",
                        "$PLV,300*755",
                        "$PLV,4294967596*01C1",
                        "$PLV,-300*AACC",
                        "$PLR,100" + "0".repeat(200) + "*4300",
                        "$$$PLV,3$PLV,*,,*",
                        "PLV,300*7552")
                .collect(Collectors.joining("\r\n", "", "\r\n"));
        List<String> said = new ArrayList<>();
        Talk talk = (heard, link) -> {
            if (heard instanceof Sample && said.isEmpty()) {
                said.add("damaged");
                link.send(ByteBuffer.wrap(damaged.getBytes(StandardCharsets.US_ASCII)));
                Talk.ask(link, new Command.WhoAreYou());
            } else if (heard instanceof Identity && said.size() == 1) {
                said.add("whole");
                Talk.ask(link, new Command.Vibrate(Duration.ofMillis(20)));
            }
        };
        Run run = Board.run(Morning.FILE, talk, "--seconds 60");
        assertEquals(List.of(20L), lengthsMs(run));
        assertEquals(2, run.heard(Identity.class).size());
        assertEquals(
                List.of(Morning.USUAL_SPACING_MS),
                Morning.spacingsMs(run.samples()).stream().distinct().toList());
    }
}
