package plumbline.sensor.text.example.motion;

import plumbline.sensor.Vector3;

/**
 * Three numbers as they were in the three poses, or what is made of them.
 *
 * @param level what points up, seen from the sensor, while it is level; any unit
 */
public record Poses(Vector3 level, Vector3 forward, Vector3 left) {

    /** People tip by 30 to 90 degrees when asked for half-way; less than this tells too little. */
    public static final double LEAST_TIP_DEG = 18;

    private static final double MOST_TIP_DEG = 125;

    /** Forward and left are square to each other; nobody is off by more than 37 degrees, of which this is the sine. */
    private static final double MOST_SKEW = 0.6;

    /**
     * On a sphere the squares of all lengths are the same. Where three numbers are no direction, such as two angles and a
     * heading, they differ by as much as the square of the way between them.
     */
    private static final double MOST_GROWTH = 0.45;

    /** Whether they are three views of one direction that was tipped as asked. */
    public boolean areTips() {
        return isTip(forward) && isTip(left) && Math.abs(skew()) <= MOST_SKEW;
    }

    private boolean isTip(Vector3 to) {
        double angle = level.angleToDeg(to);
        double way = to.minus(level).norm();
        double growth = (to.dot(to) - level.dot(level)) / (way * way);
        return angle >= LEAST_TIP_DEG && angle <= MOST_TIP_DEG && Math.abs(growth) <= MOST_GROWTH;
    }

    /** The cosine between the two ways, seen along the first direction: 0 where they are square. */
    public double skew() {
        Vector3 up = level.unit();
        Vector3 one = forward.minus(up.times(forward.dot(up)));
        Vector3 other = left.minus(up.times(left.dot(up)));
        double size = one.norm() * other.norm();
        return size == 0 ? 1 : one.dot(other) / size;
    }

    /** How far the longest is from the shortest, as a share of their mean. */
    public double spread() {
        double a = level.norm();
        double b = forward.norm();
        double c = left.norm();
        return (Math.max(a, Math.max(b, c)) - Math.min(a, Math.min(b, c))) / length();
    }

    /** The mean length of the three. */
    public double length() {
        return (level.norm() + forward.norm() + left.norm()) / 3;
    }

    /** Whether the axes are those of a left hand: then the sign of one is the wrong way round. */
    public boolean areMirrored() {
        return forward.minus(level).cross(left.minus(level)).dot(level) < 0;
    }

    /** The axis that changed most while the sensor was tipped to the left, 0 for x: the one across. */
    public int across() {
        Vector3 way = left.minus(level);
        double x = Math.abs(way.x());
        double y = Math.abs(way.y());
        double z = Math.abs(way.z());
        return y >= x && y >= z ? 1 : x >= z ? 0 : 2;
    }

    /** The same, counted from this zero. */
    public Poses minus(Vector3 zero) {
        return new Poses(level.minus(zero), forward.minus(zero), left.minus(zero));
    }
}
