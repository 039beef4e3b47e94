package plumbline.posture.motion;

import java.util.ArrayList;
import java.util.List;
import plumbline.sensor.Vector3;

/** A lower back that leans forward and back while it rises or sinks, each in one smooth go; and that may walk. */
final class Acting {

    private static final double G = 9.80665;

    private record Move(double start, double seconds, double leanDeg, double metres) {}

    private record Walk(double start, double end, double stepsPerSecond, double g) {}

    private final List<Move> moves = new ArrayList<>();
    private final List<Walk> walks = new ArrayList<>();

    /** From {@code start} on, in so many seconds, there and back by a lean, and up by some metres. */
    Acting move(double start, double seconds, double leanDeg, double metres) {
        moves.add(new Move(start, seconds, leanDeg, metres));
        return this;
    }

    /** Steps that shake the back up and down by so many g. */
    Acting walk(double start, double end, double stepsPerSecond, double g) {
        walks.add(new Walk(start, end, stepsPerSecond, g));
        return this;
    }

    /** The specific force at a time, up along z while upright, forward along x. */
    Vector3 at(double seconds) {
        double lean = 0;
        double up = 1;
        for (Move move : moves) {
            double x = (seconds - move.start()) / move.seconds();
            if (x > 0 && x < 1) {
                lean += move.leanDeg() * (1 - Math.cos(2 * Math.PI * x)) / 2;
                double accel = move.metres() * 2 * Math.PI / (move.seconds() * move.seconds());
                up += accel * Math.sin(2 * Math.PI * x) / G;
            }
        }
        for (Walk walk : walks) {
            if (seconds > walk.start() && seconds < walk.end()) {
                up += walk.g() * Math.cos(2 * Math.PI * walk.stepsPerSecond() * (seconds - walk.start()));
            }
        }
        double radians = Math.toRadians(lean);
        return new Vector3(Math.sin(radians) * up, 0, Math.cos(radians) * up);
    }

    /** The moments of it, from second 0 on, sampled at a rate. */
    List<Moment> moments(double seconds, double hz) {
        List<Moment> moments = new ArrayList<>();
        Stretch stretch = new Stretch(at(0), moments::add);
        for (int i = 1; i / hz < seconds; i++) {
            stretch.on(i / hz, at(i / hz));
        }
        return moments;
    }

    /** The transfers among the moments. */
    List<Transfer> transfers(double seconds, double hz) {
        return moments(seconds, hz).stream()
                .flatMap(moment -> moment.transfer().stream())
                .toList();
    }
}
