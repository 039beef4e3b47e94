package plumbline.posture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import plumbline.device.pretend.motion.Rotation;
import plumbline.posture.Recorded.Row;
import plumbline.sensor.Vector3;

/** Test support: recordings as worse sensors, straps and cables would have brought them. */
final class Spoilt {

    /** Spoils a recording; the same chance spoils it the same way. */
    interface Spoil {
        Recorded of(Recorded recorded, Random chance);
    }

    private Spoilt() {}

    /** Every way of spoiling, by the name it has in {@code detection.md}. */
    static Map<String, Spoil> ways() {
        Map<String, Spoil> ways = new LinkedHashMap<>();
        ways.put("as recorded", (day, chance) -> day);
        ways.put("any mounting", (day, chance) -> each(day, turned(chance)));
        for (double hz : new double[] {10, 25, 37.3, 100, 200}) {
            ways.put(hz + " Hz", (day, chance) -> at(day, hz));
        }
        ways.put("10 mg noise", (day, chance) -> each(day, noise(chance, 0.01)));
        ways.put("30 mg noise", (day, chance) -> each(day, noise(chance, 0.03)));
        ways.put("clipped at 2 g, any mounting", (day, chance) -> each(each(day, turned(chance)), Spoilt::clipped));
        ways.put("strap wobbles by 3 degrees", (day, chance) -> each(day, wobble(chance, 3)));
        ways.put("scale 3 %, zero 30 mg off", (day, chance) -> each(day, misread(chance)));
        ways.put("one sample in ten lost", (day, chance) -> keep(day, row -> chance.nextDouble() > 0.1));
        ways.put("every second sample lost", (day, chance) -> keep(day, row -> chance.nextDouble() > 0.5));
        ways.put("0.5 s lost every 20 s", (day, chance) -> keep(day, row -> (row.seconds() + 7) % 20 > 0.5));
        ways.put("5 s lost every 5 min", (day, chance) -> keep(day, row -> (row.seconds() + 70) % 300 > 5));
        ways.put("begins in the chair", (day, chance) -> day.from(seated(day, 1)));
        ways.put("begins in the chair, second bout", (day, chance) -> day.from(seated(day, 2)));
        return ways;
    }

    /** 15 s after the wearer sat down for the n-th time. */
    private static double seated(Recorded day, int nth) {
        int count = 0;
        boolean before = false;
        for (var label : day.labels()) {
            boolean seated =
                    label.posture().equals("sitting") || label.posture().equals("reclining");
            count += seated && !before ? 1 : 0;
            before = seated;
            if (count == nth) {
                return label.startSeconds() + 15;
            }
        }
        return 0;
    }

    private static Recorded each(Recorded day, UnaryOperator<Vector3> change) {
        return day.with(day.rows().stream()
                .map(row -> new Row(row.seconds(), change.apply(row.accelG())))
                .toList());
    }

    private static Recorded keep(Recorded day, Predicate<Row> kept) {
        return day.with(day.rows().stream().filter(kept).toList());
    }

    static UnaryOperator<Vector3> turned(Random chance) {
        Rotation turn = Rotation.any(chance);
        return v -> new Vector3(
                turn.first().dot(v), turn.second().dot(v), turn.third().dot(v));
    }

    private static Vector3 gaussian(Random chance, double sd) {
        return new Vector3(chance.nextGaussian(), chance.nextGaussian(), chance.nextGaussian()).times(sd);
    }

    private static UnaryOperator<Vector3> noise(Random chance, double sdG) {
        return v -> v.plus(gaussian(chance, sdG));
    }

    private static Vector3 clipped(Vector3 v) {
        return new Vector3(clipped(v.x()), clipped(v.y()), clipped(v.z()));
    }

    private static double clipped(double g) {
        return Math.max(-2, Math.min(2, g));
    }

    private static UnaryOperator<Vector3> misread(Random chance) {
        Vector3 zero = gaussian(chance, 0.03);
        return v -> new Vector3(1.03 * v.x(), 0.97 * v.y(), 1.02 * v.z()).plus(zero);
    }

    /** The strap turns about every axis, by a standard deviation that it keeps for about a second (at 50 Hz). */
    private static UnaryOperator<Vector3> wobble(Random chance, double sdDeg) {
        double keep = Math.exp(-0.02);
        double push = Math.toRadians(sdDeg) * Math.sqrt(1 - keep * keep);
        Vector3[] turn = {Vector3.ZERO};
        return v -> {
            turn[0] = turn[0].times(keep).plus(gaussian(chance, push));
            double angle = Math.toDegrees(turn[0].norm());
            Rotation r = angle > 0 ? Rotation.about(turn[0], angle) : Rotation.NONE;
            return new Vector3(r.first().dot(v), r.second().dot(v), r.third().dot(v));
        };
    }

    /** Straight lines between the samples; below their own rate the mean over each interval. */
    static Recorded at(Recorded day, double hz) {
        List<Row> in = day.rows();
        List<Row> out = new ArrayList<>();
        double end = in.get(in.size() - 1).seconds();
        int k = 0;
        for (int i = 0; i / hz <= end; i++) {
            double t = i / hz;
            Vector3 sum = Vector3.ZERO;
            int n = 0;
            while (k < in.size() && in.get(k).seconds() <= t) {
                sum = sum.plus(in.get(k).accelG());
                n++;
                k++;
            }
            boolean finer = hz > 50;
            if (finer || n == 0) {
                out.add(new Row(t, between(in, Math.max(1, Math.min(k, in.size() - 1)), t)));
            } else {
                out.add(new Row(t, sum.times(1.0 / n)));
            }
        }
        return day.with(out);
    }

    private static Vector3 between(List<Row> rows, int next, double t) {
        Row a = rows.get(next - 1);
        Row b = rows.get(next);
        double share = Math.max(0, Math.min(1, (t - a.seconds()) / (b.seconds() - a.seconds())));
        return a.accelG().plus(b.accelG().minus(a.accelG()).times(share));
    }
}
