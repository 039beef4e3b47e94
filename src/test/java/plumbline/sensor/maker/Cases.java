package plumbline.sensor.maker;

import java.util.ArrayList;
import java.util.List;

/** All cases of all protocols. */
final class Cases {

    private Cases() {}

    static List<Case> all() {
        List<Case> all = new ArrayList<>();
        all.addAll(WitMotionCases.all());
        all.addAll(XImu3Cases.all());
        all.addAll(SketchCases.all());
        all.addAll(TextCases.all());
        return all;
    }
}
