package plumbline.desktop.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SieveTest {

    private static final String LETTERS = "SUMARYDTEN:;\r\n \tZ019=\"";

    private static String sifted(String text) throws IOException {
        return Sieve.sifted(new StringReader(text));
    }

    @Test
    void letsTitlesPlacesAndPeopleFall() throws IOException {
        String sifted = sifted("""
                BEGIN:VEVENT
                SUMMARY;LANGUAGE=en:Cardiologist
                DTSTART:20261128T090000Z
                DESCRIPTION:line one
                 DTEND:not an end but a description
                LOCATION:Room 3
                ATTENDEE;CN="Some: Body":mailto:some@body
                DTEND:20261128T100000Z
                END:VEVENT""");
        assertEquals("""
                BEGIN:VEVENT
                DTSTART:20261128T090000Z
                DTEND:20261128T100000Z
                END:VEVENT
                """, sifted.replace("\r\n", "\n"));
    }

    @Test
    void joinsFoldedLines() throws IOException {
        assertEquals("DTSTART:20261128T090000Z\r\n", sifted("DTS\r\n TART:2026112\r\n\t8T090000Z\r\n"));
    }

    @Test
    void aLineLongerThanMakesSenseFallsAsAWhole() throws IOException {
        assertEquals("UID:b\r\n", sifted("EXDATE:" + "1".repeat(20_000) + "\r\nUID:b\r\n"));
    }

    @Test
    void aLineWithoutEndCostsNoMemoryAndIsRefused() {
        assertThrows(
                Sieve.TooLarge.class,
                () -> Sieve.sifted(new Reader() {
                    @Override
                    public int read(char[] into, int from, int length) {
                        Arrays.fill(into, from, from + length, 'x');
                        return length;
                    }

                    @Override
                    public void close() {}
                }));
    }

    @Test
    void moreAppointmentsThanAnybodyHasAreRefused() {
        String one = "BEGIN:VEVENT\r\nDTSTART:20261128T090000Z\r\nEND:VEVENT\r\n";
        assertThrows(Sieve.TooLarge.class, () -> sifted(one.repeat(60_000)));
    }

    @Test
    void anyBytesComeThroughWithoutATitle() throws IOException {
        Random random = new Random(5);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            String sifted = sifted(text.toString());
            assertFalse(sifted.contains("SUMMARY"));
            assertTrue(sifted.isEmpty() || sifted.endsWith("\r\n"));
        }
    }
}
