package plumbline.control.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.catalogue.CatalogueFiles;
import plumbline.coach.Answer;
import plumbline.control.letter.Received.Refused;
import plumbline.control.letter.Received.Understood;
import plumbline.face.Wish;
import plumbline.stretch.Catalogue;

class LettersTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();
    private static final Letters LETTERS = new Letters(() -> CATALOGUE);

    static Stream<Class<? extends Message>> messages() {
        return Invented.kinds(Message.class).stream();
    }

    static Stream<Class<? extends Wish>> wishes() {
        return Invented.kinds(Wish.class).stream();
    }

    static Stream<Class<? extends Answer>> answers() {
        return Invented.kinds(Answer.class).stream();
    }

    @ParameterizedTest
    @MethodSource("messages")
    void bringsEveryKindOfMessageBackAsItWas(Class<? extends Message> kind) {
        for (int seed = 0; seed < 200; seed++) {
            comesBack(
                    kind == Message.Greeting.class ? greeting() : invented(seed).of(kind));
        }
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void bringsEveryKindOfWishBackAsItWas(Class<? extends Wish> kind) {
        for (int seed = 0; seed < 50; seed++) {
            comesBack(new Message.Wishes(invented(seed).of(kind)));
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void bringsEveryKindOfAnswerBackAsItWas(Class<? extends Answer> kind) {
        for (int seed = 0; seed < 50; seed++) {
            comesBack(new Message.Wishes(new Wish.Said(invented(seed).of(kind))));
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    void passesOverFieldsThatItDoesNotKnow(Class<? extends Message> kind) {
        for (int seed = 0; seed < 50; seed++) {
            Message message =
                    kind == Message.Greeting.class ? greeting() : invented(seed).of(kind);
            JsonElement line = JsonParser.parseString(LETTERS.write(message));
            assertEquals(new Understood(message), LETTERS.read(withMore(line).toString()));
        }
    }

    /** Names on the wire hold for ever; a Java name may change. */
    @Test
    void writesTheNamesThatVersionOneHas() {
        assertEquals("{\"kind\":\"greeting\",\"version\":1}", LETTERS.write(greeting()));
        assertEquals(
                "{\"kind\":\"wish\",\"wish\":{\"kind\":\"pain\",\"score\":3,\"note\":\"left <hip>\"}}",
                LETTERS.write(new Message.Wishes(new Wish.Pain(3, "left <hip>"))));
        assertEquals(
                "{\"kind\":\"wish\",\"wish\":{\"kind\":\"said\",\"answer\":{\"kind\":\"snooze\",\"length\":\"PT5M\"}}}",
                LETTERS.write(new Message.Wishes(new Wish.Said(new Answer.Snooze(java.time.Duration.ofMinutes(5))))));
        assertEquals(
                new Understood(new Message.Wishes(new Wish.Lead(List.of("cat-cow")))),
                LETTERS.read("{\"wish\":{\"stretches\":[\"cat-cow\"],\"kind\":\"lead\"},\"kind\":\"wish\"}"));
    }

    @Test
    void refusesInPlainWords() {
        assertEquals(
                new Refused("the other side speaks version 2, this one 1; both have to be of the same Plumbline"),
                LETTERS.read("{\"kind\":\"greeting\",\"version\":2}"));
        assertEquals(
                new Refused("wish.score: a whole number is expected"),
                LETTERS.read("{\"kind\":\"wish\",\"wish\":{\"kind\":\"pain\",\"note\":\"\"}}"));
        assertEquals(
                new Refused("wish.answer: a snooze has a length: PT0S"),
                LETTERS.read("{\"kind\":\"wish\",\"wish\":{\"kind\":\"said\",\"answer\":"
                        + "{\"kind\":\"snooze\",\"length\":\"PT0S\"}}}"));
        assertTrue(
                refusal("{\"kind\":\"wish\",\"wish\":{\"kind\":\"dance\"}}").startsWith("wish: \"dance\" is none of"));
        assertTrue(refusal("").contains("braces"), refusal(""));
        assertTrue(refusal("good morning").startsWith("not a line of JSON")
                || refusal("good morning").contains("braces"));
        assertTrue(refusal("[".repeat(100_000)).startsWith("not a line of JSON"));
    }

    @Test
    void survivesAnythingThatComesIn() {
        Random random = new Random(5);
        List<String> lines = new ArrayList<>();
        for (Class<? extends Message> kind : Invented.kinds(Message.class)) {
            lines.add(LETTERS.write(invented(3).of(kind)));
        }
        int understood = 0;
        for (int i = 0; i < 5_000; i++) {
            String line = spoilt(lines.get(random.nextInt(lines.size())), random);
            Received received = LETTERS.read(line);
            if (received instanceof Refused refused) {
                assertFalse(refused.sentence().isBlank(), line);
            } else {
                understood++;
            }
        }
        assertTrue(understood > 0, "some damage does no harm");
    }

    private static void comesBack(Message message) {
        String line = LETTERS.write(message);
        assertFalse(line.contains("\n"), line);
        assertEquals(new Understood(message), LETTERS.read(line), line);
    }

    private static Message greeting() {
        return new Message.Greeting(Letters.VERSION);
    }

    private static Invented invented(long seed) {
        return new Invented(seed, CATALOGUE);
    }

    private static String refusal(String line) {
        return ((Refused) LETTERS.read(line)).sentence();
    }

    /** The same with a field more wherever there are fields. */
    private static JsonElement withMore(JsonElement element) {
        if (element.isJsonArray()) {
            JsonArray array = new JsonArray();
            element.getAsJsonArray().forEach(e -> array.add(withMore(e)));
            return array;
        }
        if (!element.isJsonObject()) {
            return element;
        }
        JsonObject more = new JsonObject();
        JsonArray list = new JsonArray();
        list.add(JsonNull.INSTANCE);
        more.add("later-1", list);
        element.getAsJsonObject().entrySet().forEach(e -> more.add(e.getKey(), withMore(e.getValue())));
        more.addProperty("later-2", 7);
        return more;
    }

    /** Bytes changed, taken out, put in, or cut off. */
    private static String spoilt(String line, Random random) {
        StringBuilder spoilt = new StringBuilder(line);
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(Math.max(1, spoilt.length()));
            char any = (char)
                    (random.nextInt(4) == 0 ? random.nextInt(0x10000) : "{}[]\",:-0.e9nt\\".charAt(random.nextInt(15)));
            switch (random.nextInt(4)) {
                case 0 -> spoilt.setLength(at);
                case 1 -> spoilt.insert(at, any);
                case 2 -> spoilt.replace(at, Math.min(spoilt.length(), at + 1), String.valueOf(any));
                default -> spoilt.delete(at, Math.min(spoilt.length(), at + 1 + random.nextInt(5)));
            }
        }
        return new String(spoilt.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}
