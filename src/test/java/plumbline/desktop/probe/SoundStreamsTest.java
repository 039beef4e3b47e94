package plumbline.desktop.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SoundStreamsTest {

    private static final Optional<Boolean> YES = Optional.of(true);
    private static final Optional<Boolean> NO = Optional.of(false);

    /** Cut down from what pactl 16.1 said of PulseAudio 16.1 with a null sink and a null source. */
    private static final String SOURCES = """
            [{"index":0,"name":"silence.monitor","monitor_source":"silence","properties":{"device.class":"monitor"}},
             {"index":1,"name":"mic","monitor_source":"","properties":{"device.class":"abstract"}}]""";

    private static String stream(String source, String corked, String resampling, String property) {
        return """
                [{"index":7,"driver":"protocol-native.c","source":%s,"corked":%s,"resample_method":"%s",
                "balance":0.00,"format":"pcm, format.rate = \\"44100\\"","properties":{"application.name":"x"%s}}]""".formatted(source, corked, resampling, property);
    }

    @Test
    void aStreamFromTheMicrophoneIsACall() {
        assertEquals(YES, SoundStreams.ofPulse(stream("1", "false", "", ""), SOURCES));
        assertEquals(YES, SoundStreams.ofPulse(stream("1", "false", "", ",\"media.role\":\"phone\""), SOURCES));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a corked stream, 1, true, '', ''",
        "a peak meter, 1, false, peaks, ''",
        "what a loudspeaker plays, 0, false, '', ''",
        "music production, 1, false, '', ',\"media.role\":\"production\"'",
        "an echo canceller, 1, false, '', ',\"media.role\":\"filter\"'",
        "a loopback, 1, false, '', ',\"media.role\":\"abstract\"'",
        "a sink capture of PipeWire, 1, false, '', ',\"stream.capture.sink\":\"true\"'",
        "a meter of PipeWire, 1, false, '', ',\"stream.monitor\":\"true\"'"
    })
    void isNoCall(String what, String source, String corked, String resampling, String property) {
        assertEquals(NO, SoundStreams.ofPulse(stream(source, corked, resampling, property), SOURCES));
    }

    @Test
    void oneCallAmongManyMetersIsACall() {
        String meters = stream("1", "false", "peaks", "").strip();
        String call = stream("1", "false", "", "").strip();
        String both = meters.substring(0, meters.length() - 1) + "," + call.substring(1);
        assertEquals(YES, SoundStreams.ofPulse(both, SOURCES));
    }

    @Test
    void withoutTheListOfSourcesNoneIsAMonitor() {
        assertEquals(YES, SoundStreams.ofPulse(stream("0", "false", "", ""), "not to be read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[", "balance: 0,00", "[{\"corked\":false,\"balance\":0,00}]"})
    void whatIsNoListCannotTell(String said) {
        assertEquals(Optional.empty(), SoundStreams.ofPulse(said, SOURCES));
        assertEquals(Optional.empty(), SoundStreams.ofPipeWire(said));
    }

    @Test
    void aDeeplyNestedAnswerCannotTell() {
        assertEquals(Optional.empty(), SoundStreams.ofPulse("[".repeat(1_000_000), SOURCES));
    }

    @Test
    void namesNobodyKnowsAreNoFault() {
        assertEquals(YES, SoundStreams.ofPulse("[{\"source\":{},\"corked\":[],\"properties\":3}]", SOURCES));
        assertEquals(NO, SoundStreams.ofPulse("[1, \"two\", null, []]", SOURCES));
    }

    private static String node(String state, String properties) {
        return """
                [{"id":0,"type":"PipeWire:Interface:Core","info":{"props":{}}},
                 {"id":60,"type":"PipeWire:Interface:Node","info":{"state":"%s","error":null,"props":{%s}}}]""".formatted(state, properties);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "running;'\"media.class\":\"Stream/Input/Audio\"';true",
                "idle;'\"media.class\":\"Stream/Input/Audio\"';false",
                "suspended;'\"media.class\":\"Stream/Input/Audio\"';false",
                "running;'\"media.class\":\"Stream/Output/Audio\"';false",
                "running;'\"media.class\":\"Stream/Input/Video\"';false",
                "running;'\"media.class\":\"Stream/Input/Audio\",\"stream.monitor\":true';false",
                "running;'\"media.class\":\"Stream/Input/Audio\",\"stream.capture.sink\":true';false",
                "running;'\"media.class\":\"Stream/Input/Audio\",\"media.role\":\"Production\"';false",
                "running;'\"media.class\":\"Stream/Input/Audio\",\"media.role\":\"Communication\"';true"
            })
    void readsPipeWire(String state, String properties, boolean call) {
        assertEquals(Optional.of(call), SoundStreams.ofPipeWire(node(state, properties)));
    }

    @Test
    void anyDamageIsReadOrRefusedButNeverThrows() {
        Random random = new Random(16);
        String whole = stream("1", "false", "", ",\"media.role\":\"phone\"") + node("running", "\"a\":1");
        for (int round = 0; round < 20_000; round++) {
            StringBuilder damaged = new StringBuilder(whole);
            for (int i = 0; i <= random.nextInt(4); i++) {
                int at = random.nextInt(damaged.length());
                switch (random.nextInt(3)) {
                    case 0 -> damaged.deleteCharAt(at);
                    case 1 -> damaged.setCharAt(at, (char) random.nextInt(0x250));
                    default -> damaged.insert(at, "{}[],:\"\\0e9".charAt(random.nextInt(11)));
                }
            }
            SoundStreams.ofPulse(damaged.toString(), SOURCES);
            SoundStreams.ofPulse(SOURCES, damaged.toString());
            SoundStreams.ofPipeWire(damaged.toString());
        }
    }
}
