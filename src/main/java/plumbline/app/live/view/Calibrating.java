package plumbline.app.live.view;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.posture.PostureTracker;
import plumbline.posture.calibration.Calibration;
import plumbline.posture.calibration.Outcome;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;

/**
 * The calibration of a run, part by part, as the wearer begins them at the screen. Nothing is passed on before all of it
 * is done and good. Lives on the monitor's thread.
 */
public final class Calibrating implements Consumer<Timed> {

    private final Consumer<BodyFrame> learnt;
    private Optional<Calibration> calibration = Optional.empty();
    private Instant heardAt = Instant.EPOCH;

    /** {@code learnt} is told of the wearer's frame as soon as a calibration has come to a good end. */
    public Calibrating(Consumer<BodyFrame> learnt) {
        this.learnt = learnt;
    }

    /** Whether a wish is for the calibration. */
    public static boolean isAbout(Wish wish) {
        return wish instanceof Wish.BeginPose || wish instanceof Wish.StopPose || wish instanceof Wish.LeaveCalibration;
    }

    /** Does as the wearer wishes. */
    public void take(Wish wish, Instant now) {
        if (wish instanceof Wish.BeginPose) {
            begin(now);
        } else if (wish instanceof Wish.StopPose) {
            calibration.ifPresent(Calibration::stop);
        } else if (wish instanceof Wish.LeaveCalibration) {
            calibration = Optional.empty();
        }
    }

    private void begin(Instant now) {
        Calibration next = calibration.filter(c -> c.outcome().isEmpty()).orElseGet(Calibration::byParts);
        if (!next.isUnderWay()) {
            next.begin();
            heardAt = now;
        }
        calibration = Optional.of(next);
    }

    /** Takes what the timeline says of the next sample. */
    @Override
    public void accept(Timed timed) {
        if (timed instanceof Placed placed) {
            heardAt = placed.at();
            calibration.filter(c -> c.outcome().isEmpty()).ifPresent(c -> {
                c.on(placed);
                c.outcome().flatMap(Outcome::frame).ifPresent(learnt);
            });
        } else if (timed instanceof Timed.Stepped stepped) {
            heardAt = heardAt.plus(stepped.by());
            calibration.ifPresent(Calibration::silence);
        }
    }

    /** What the screen shows of it; a part in which nothing is heard any more is over. */
    Optional<View.Calibrating> view(Instant now) {
        calibration
                .filter(c -> c.isUnderWay() && now.isAfter(heardAt.plus(PostureTracker.LONGEST_GAP)))
                .ifPresent(Calibration::silence);
        return calibration.map(c -> new View.Calibrating(c.progress(), c.outcome()));
    }
}
