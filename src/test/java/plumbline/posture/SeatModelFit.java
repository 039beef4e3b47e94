package plumbline.posture;

import java.util.ArrayList;
import java.util.List;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.motion.Moment;
import plumbline.posture.motion.Stretch;
import plumbline.posture.motion.Transfer;
import plumbline.posture.score.Claim;

/**
 * Test support: learns the figures of {@link SeatModel} from labelled people.
 *
 * <p>Height and lean of a seat are those of the transfers within 1.5 s of a labelled change, the unrest of steps that of
 * the transfers while walking.
 */
final class SeatModelFit {

    private static final double NEAR_SECONDS = 1.5;

    private final List<Double> rises = new ArrayList<>();
    private final List<Double> logLeans = new ArrayList<>();
    private double beyond;
    private double uncertainty;

    private SeatModelFit() {}

    static SeatModel of(List<Recorded> days) {
        SeatModelFit fit = new SeatModelFit();
        days.forEach(fit::take);
        return new SeatModel(
                mean(fit.rises),
                sd(fit.rises),
                Math.exp(mean(fit.logLeans)),
                sd(fit.logLeans),
                fit.beyond / fit.uncertainty);
    }

    private void take(Recorded day) {
        Stretch stretch = new Stretch(
                day.rows().get(0).accelG(), moment -> moment.transfer().ifPresent(t -> take(day, moment, t)));
        day.rows().stream().skip(1).forEach(row -> stretch.on(row.seconds(), row.accelG()));
    }

    private void take(Recorded day, Moment moment, Transfer transfer) {
        double metres = Math.abs(transfer.riseMetres());
        if (isChange(day.labels(), transfer)) {
            rises.add(metres);
            if (transfer.leanDeg() > 8) {
                logLeans.add(Math.log(transfer.leanDeg()));
            }
        } else if (moment.walking()) {
            beyond += Math.max(0, metres - Transfer.LEAST_METRES - 0.01);
            uncertainty += transfer.sdMetres();
        }
    }

    private static boolean isChange(List<Claim> labels, Transfer transfer) {
        for (int i = 1; i < labels.size(); i++) {
            boolean before = isSeated(labels.get(i - 1));
            boolean after = isSeated(labels.get(i));
            boolean near = Math.abs(labels.get(i).startSeconds() - transfer.seconds()) < NEAR_SECONDS;
            if (before != after && near && before == transfer.riseMetres() > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSeated(Claim label) {
        return label.posture().equals("sitting") || label.posture().equals("reclining");
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(v -> v).average().orElseThrow();
    }

    private static double sd(List<Double> values) {
        double mean = mean(values);
        return Math.sqrt(values.stream()
                .mapToDouble(v -> (v - mean) * (v - mean))
                .average()
                .orElseThrow());
    }
}
