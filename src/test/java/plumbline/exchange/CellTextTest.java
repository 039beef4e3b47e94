package plumbline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What others wrote is no formula, and moves nobody's cursor. */
class CellTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1+2", "@SUM(1)", "'=1", "''-x", "=a\n=b"})
    void isNoFormulaAndComesBackAsItWas(String text) {
        String written = CellText.written(text);
        assertEquals('\'', written.charAt(0));
        assertEquals(text, CellText.read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sat badly", "'quoted'", "a=b", "zwei\nZeilen", "5 - 3", "Füße 🙂"})
    void stayAsTheyAreWhereTheyAreHarmless(String text) {
        assertEquals(text, CellText.written(text));
        assertEquals(text, CellText.read(text));
    }

    @Test
    void holdsNoControlCharacters() {
        assertEquals("a\uFFFD[31mb\uFFFDc\uFFFD", CellText.written("a\u001b[31mb\u0000c\u202e"));
        assertEquals("tab\uFFFDstop", CellText.written("tab\tstop"));
    }
}
