package plumbline.posture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.posture.score.Claim;
import plumbline.sensor.Vector3;

/**
 * Test support: how far the back is off its own upright in each second, and the published cut: seated from 11.6 degrees on.
 *
 * <p>Upright is the mean of the labelled walking, where there is none of the labelled standing: the cut is told beforehand what
 * the tracker has to find out.
 *
 * @param firstSecond of the recording
 * @param deg of each second
 */
record TiltCut(double firstSecond, List<Double> deg) {

    /** Posture-science, section 1. */
    private static final double CUT_DEG = 11.6;

    static Optional<TiltCut> of(Recorded recording) {
        Vector3 upright = mean(recording, "walking");
        if (upright.norm() == 0) {
            upright = mean(recording, "standing");
        }
        if (upright.norm() == 0) {
            return Optional.empty();
        }
        double first = recording.rows().get(0).seconds();
        List<Double> deg = new ArrayList<>();
        Vector3 sum = Vector3.ZERO;
        for (Recorded.Row row : recording.rows()) {
            if (row.seconds() - first >= deg.size() + 1 && sum.norm() > 0) {
                deg.add(sum.angleToDeg(upright));
                sum = Vector3.ZERO;
            }
            sum = sum.plus(row.accelG());
        }
        return Optional.of(new TiltCut(first, deg));
    }

    private static Vector3 mean(Recorded recording, String posture) {
        Vector3 sum = Vector3.ZERO;
        int label = 0;
        List<Claim> labels = recording.labels();
        for (Recorded.Row row : recording.rows()) {
            while (label < labels.size() && labels.get(label).endSeconds() <= row.seconds()) {
                label++;
            }
            if (label < labels.size()
                    && labels.get(label).startSeconds() <= row.seconds()
                    && labels.get(label).posture().equals(posture)) {
                sum = sum.plus(row.accelG());
            }
        }
        return sum;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (int second = 0; second < deg.size(); second++) {
            double from = firstSecond + second;
            claims.add(new Claim(from, from + 1, deg.get(second) >= CUT_DEG ? "sitting" : "standing", false, 0.9));
        }
        return claims;
    }
}
