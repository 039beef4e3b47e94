package plumbline.face.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.IntBuffer;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.trend.day.Shade;
import plumbline.trend.day.Tones;

class SignPictureTest {

    private static final Tones LIGHT = new Tones(false);

    private static IntBuffer drawn(Shade shade, long minutes, boolean down) {
        return new SignPicture(shade, minutes, down, false)
                .drawn(22, LIGHT)
                .argb()
                .asIntBuffer();
    }

    private static long count(IntBuffer picture, int argb) {
        return IntStream.range(0, picture.limit())
                .filter(i -> picture.get(i) == argb)
                .count();
    }

    @ParameterizedTest
    @EnumSource(Shade.class)
    void isMostlyOfTheColourOfThePosture(Shade shade) {
        assertTrue(count(drawn(shade, 8, false), 0xFF000000 | LIGHT.of(shade)) > 22 * 22 / 3);
    }

    @Test
    void isASquareWhileSeatedAndADiscWhileUp() {
        assertNotEquals(0, drawn(Shade.SITTING, 5, false).get(22 * 1 + 2) >>> 24);
        assertEquals(0, drawn(Shade.STANDING, 5, false).get(22 * 1 + 2) >>> 24);
        assertEquals(0, drawn(Shade.SITTING, 5, false).get(0) >>> 24);
    }

    @Test
    void tellsEachNumberFromAllOthersWithinItsEdges() {
        Set<IntBuffer> seen = new HashSet<>();
        for (int minutes = 0; minutes < 130; minutes++) {
            IntBuffer picture = drawn(Shade.SITTING, minutes, false);
            assertTrue(seen.add(picture), minutes + " looks like another");
            for (int row = 5; row < 17; row++) {
                assertEquals(0xFF000000 | LIGHT.of(Shade.SITTING), picture.get(22 * row), minutes + " stays inside");
            }
        }
        assertEquals(drawn(Shade.SITTING, 999, false), drawn(Shade.SITTING, 5000, false));
    }

    @Test
    void hasARimOfAlarmOnlyWhilePlumblineIsDown() {
        assertTrue(count(drawn(Shade.SITTING, 5, true), 0xFF000000 | LIGHT.alarm()) > 40);
        assertEquals(0, count(drawn(Shade.SITTING, 5, false), 0xFF000000 | LIGHT.alarm()));
    }
}
