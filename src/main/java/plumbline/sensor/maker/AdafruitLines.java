package plumbline.sensor.maker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plumbline.sensor.Flaw;
import plumbline.sensor.Heard;
import plumbline.sensor.Stranger;
import plumbline.sensor.Unreadable;
import plumbline.sensor.Vector3;
import plumbline.sensor.wire.Attitude;
import plumbline.sensor.wire.LineFormat;
import plumbline.sensor.wire.Numbers;
import plumbline.sensor.wire.Readings;
import plumbline.sensor.wire.Source;

/**
 * The lines that the sketches of Adafruit_BNO055 and Adafruit_AHRS print: a label, a colon, and numbers, with or without
 * axis letters, between commas, bars or white space. Acceleration ({@code Accl:}, {@code Uni:}) in m/s2 is best, then
 * {@code Gravity:}, then {@code Quaternion:} with w first.
 *
 * <p>{@code Orientation:} is passed over: three sketches print three orders of angles in the same words. Where nothing
 * better comes, that is said.
 */
final class AdafruitLines implements LineFormat {

    /** Standard gravity, m/s2 (CGPM 1901). */
    private static final double STANDARD_GRAVITY = 9.80665;

    /** A BNO055 measures 16 g at most; twice that is no measurement. */
    private static final double MOST_G = 32;

    /** The direction of gravity is told with its length, which no filter gets wrong by more than this. */
    private static final double LEAST_GRAVITY_G = 0.8;

    private static final double MOST_GRAVITY_G = 1.2;

    /** So many lines with angles and nothing better are enough to give up on them. */
    private static final int ENOUGH_ANGLES = 10;

    private static final Set<String> ANGLES = Set.of("Orientation", "Orient");
    private static final Set<String> OTHERS =
            Set.of("Calibration", "Mag", "Gyro", "Rot", "Linear", "Raw", "temperature", "Current Temperature", "Temp");

    private final Readings readings = new Readings();
    private int angles;
    private boolean better;

    @Override
    public boolean take(String line, List<Heard> heard) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return line.equals("--");
        }
        String label = line.substring(0, colon).strip();
        String rest = line.substring(colon + 1);
        if (ANGLES.contains(label)) {
            return isAngles(rest, heard);
        }
        if (OTHERS.contains(label)) {
            readings.message(heard);
            return true;
        }
        boolean whole = switch (label) {
            case "Accl", "Uni" -> takeForce(rest, heard);
            case "Gravity" -> takeGravity(rest, heard);
            case "Quaternion" -> takeQuaternion(rest, heard);
            default -> false;
        };
        better |= whole;
        return whole;
    }

    @Override
    public void finish(List<Heard> heard) {
        readings.finish(heard);
    }

    private boolean isAngles(String rest, List<Heard> heard) {
        readings.message(heard);
        angles++;
        if (!better && angles == ENOUGH_ANGLES) {
            heard.add(new Unreadable(Stranger.BARE_ORIENTATION.saying()));
        }
        return numbers(rest, heard).size() == 3;
    }

    private boolean takeForce(String rest, List<Heard> heard) {
        List<Double> n = numbers(rest, heard);
        if (n.size() < 3) {
            return false;
        }
        Vector3 force = vector(n).times(1 / STANDARD_GRAVITY);
        if (force.norm() > MOST_G) {
            return false;
        }
        readings.message(heard);
        readings.take(Source.ACCELERATION, force, Readings.Beside.NOTHING, heard);
        return true;
    }

    private boolean takeGravity(String rest, List<Heard> heard) {
        List<Double> n = numbers(rest, heard);
        if (n.size() != 3) {
            return false;
        }
        Vector3 gravity = vector(n);
        double g = gravity.norm() / STANDARD_GRAVITY;
        if (g < LEAST_GRAVITY_G || g > MOST_GRAVITY_G) {
            return isZero(g, heard);
        }
        readings.message(heard);
        readings.take(Source.GRAVITY, gravity.unit(), Readings.Beside.NOTHING, heard);
        return true;
    }

    private boolean takeQuaternion(String rest, List<Heard> heard) {
        List<Double> n = numbers(rest, heard);
        if (n.size() != 4) {
            return false;
        }
        Attitude.Quaternion quaternion = new Attitude.Quaternion(n.get(0), n.get(1), n.get(2), n.get(3));
        if (quaternion.unit().isEmpty()) {
            return isZero(vector(n).norm() + Math.abs(n.get(3)), heard);
        }
        readings.message(heard);
        readings.take(Source.QUATERNION, quaternion.unit().get().up(), Readings.Beside.NOTHING, heard);
        return true;
    }

    /** A BNO055 that is not in a fusion mode tells zeros for all that it would work out. */
    private static boolean isZero(double length, List<Heard> heard) {
        if (length == 0) {
            heard.add(Flaw.ALL_ZERO);
        }
        return false;
    }

    private static Vector3 vector(List<Double> numbers) {
        return new Vector3(numbers.get(0), numbers.get(1), numbers.get(2));
    }

    /** The numbers in the rest of a line, axis letters and separators aside; none where one is not whole. */
    private static List<Double> numbers(String rest, List<Heard> heard) {
        List<Double> numbers = new ArrayList<>();
        for (String cell : rest.replace('|', ' ').replace(',', ' ').strip().split("\\s+", -1)) {
            String value = cell.substring(cell.indexOf('=') + 1);
            double number = Numbers.parse(value);
            if (Double.isFinite(number)) {
                numbers.add(number);
            } else if (Numbers.isNotANumber(value)) {
                heard.add(Flaw.NOT_A_NUMBER);
                return List.of();
            } else if (!value.isEmpty()) {
                return List.of();
            }
        }
        return numbers;
    }
}
