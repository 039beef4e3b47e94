package plumbline.sensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A sensor may say anything; what is shown of it is plain. */
class PlainTextTest {

    @Test
    void holdsNothingThatMovesACursorOrEndsALine() {
        Identity identity = new Identity("\u001b]0;title\u0007dev", "1\r\n2", "\u202e1.0");
        assertEquals("\uFFFD]0;title\uFFFDdev", identity.device());
        assertEquals("1\uFFFD\uFFFD2", identity.serial());
        assertEquals("\uFFFD1.0", identity.version());
        assertEquals("\uFFFD", new SensorFault("\n").code());
    }

    @Test
    void isAsItWasOtherwise() {
        assertEquals("Plumbline Größe 0001 · 1.0", PlainText.of("Plumbline Größe 0001 · 1.0"));
    }
}
