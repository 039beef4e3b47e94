package plumbline.face;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FaceAroundTest {

    /** What is forgotten here falls back to what a face does that can do nothing: a window that is not told of, say. */
    @Test
    void leavesEverythingThatAFaceDoesToTheOneThatItIsAround() {
        for (Method asked : Face.class.getMethods()) {
            boolean handed = Modifier.isStatic(asked.getModifiers())
                    || Arrays.stream(FaceAround.class.getDeclaredMethods())
                            .anyMatch(own -> own.getName().equals(asked.getName())
                                    && Arrays.equals(own.getParameterTypes(), asked.getParameterTypes()));
            assertTrue(handed, asked::toString);
        }
    }
}
