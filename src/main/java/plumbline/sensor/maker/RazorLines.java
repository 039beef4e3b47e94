package plumbline.sensor.maker;

import java.util.List;
import java.util.Optional;
import plumbline.sensor.Flaw;
import plumbline.sensor.Heard;
import plumbline.sensor.SensorFault;
import plumbline.sensor.Vector3;
import plumbline.sensor.wire.Attitude;
import plumbline.sensor.wire.LineFormat;
import plumbline.sensor.wire.Numbers;
import plumbline.sensor.wire.Readings;
import plumbline.sensor.wire.Source;

/**
 * The text of the Razor AHRS firmware (Razor-AHRS/razor-9dof-ahrs): {@code #YPR=} yaw, pitch and roll in degrees; {@code
 * #A-}, {@code #M-} and {@code #G-} what the sensors measure; and {@code #YPRAG=} of the branch that ROS uses
 * (KristofRobot/razor_imu_9dof), angles, acceleration in 1/256 g and rate in radians a second.
 *
 * <p>Its axes are forward, right, down, and its accelerations are those of gravity, not of the force that holds against
 * it: level at rest it tells z = +256.
 */
final class RazorLines implements LineFormat {

    private static final double G_PER_COUNT = -1 / 256.0;
    private static final int ANGLES = 3;
    private static final int ALL = 9;
    private static final int LONGEST_FAULT = 24;

    /** An ADXL345 at its widest range measures 16 g; twice that is no measurement. */
    private static final double MOST_G = 32;

    private static final double MOST_DEG = 360;

    private final Readings readings = new Readings();

    @Override
    public boolean take(String line, List<Heard> heard) {
        if (line.startsWith("!ERR: ")) {
            String what = line.substring("!ERR: ".length());
            heard.add(new SensorFault(what.length() > LONGEST_FAULT ? what.substring(0, LONGEST_FAULT) : what));
            return true;
        }
        int equals = line.indexOf('=');
        if (!line.startsWith("#") || equals < 0) {
            return line.startsWith("#SYNCH");
        }
        String[] cells = line.substring(equals + 1).split(",", -1);
        boolean whole = switch (line.substring(1, equals)) {
            case "YPR" -> takeAngles(cells, ANGLES, heard);
            case "YPRAG" -> takeAll(cells, heard);
            case "A-C", "A-R" -> takeForce(cells, heard);
            case "M-C", "M-R", "G-C", "G-R" -> isOther(cells, heard);
            default -> false;
        };
        if (!whole && Numbers.anyNotANumber(cells)) {
            heard.add(Flaw.NOT_A_NUMBER);
        }
        return whole;
    }

    @Override
    public void finish(List<Heard> heard) {
        readings.finish(heard);
    }

    private boolean isOther(String[] cells, List<Heard> heard) {
        readings.message(heard);
        return cells.length == ANGLES && Numbers.parse(cells, 0, ANGLES).isPresent();
    }

    private boolean takeAngles(String[] cells, int count, List<Heard> heard) {
        Optional<double[]> numbers = Numbers.parse(cells, 0, count);
        if (cells.length != count || numbers.isEmpty()) {
            return false;
        }
        double pitch = numbers.get()[1];
        double roll = numbers.get()[2];
        if (Math.abs(pitch) > MOST_DEG || Math.abs(roll) > MOST_DEG) {
            return false;
        }
        readings.message(heard);
        readings.takeAngles(pitch, Attitude.upByForwardRightDown(roll, pitch), Readings.Beside.NOTHING, heard);
        return true;
    }

    private boolean takeAll(String[] cells, List<Heard> heard) {
        Optional<double[]> numbers = Numbers.parse(cells, 0, ALL);
        if (cells.length != ALL || numbers.isEmpty()) {
            return false;
        }
        double[] n = numbers.get();
        Vector3 force = new Vector3(n[3], n[4], n[5]).times(G_PER_COUNT);
        Vector3 rate = new Vector3(Math.toDegrees(n[6]), Math.toDegrees(n[7]), Math.toDegrees(n[8]));
        return takeForce(force, Readings.Beside.rate(rate), heard);
    }

    private boolean takeForce(String[] cells, List<Heard> heard) {
        Optional<double[]> numbers = Numbers.parse(cells, 0, ANGLES);
        if (cells.length != ANGLES || numbers.isEmpty()) {
            return false;
        }
        double[] n = numbers.get();
        return takeForce(new Vector3(n[0], n[1], n[2]).times(G_PER_COUNT), Readings.Beside.NOTHING, heard);
    }

    private boolean takeForce(Vector3 force, Readings.Beside beside, List<Heard> heard) {
        if (force.norm() > MOST_G) {
            return false;
        }
        readings.message(heard);
        readings.take(Source.ACCELERATION, force, beside, heard);
        return true;
    }
}
