package plumbline.device.pretend.motion;

/** How the lower back moves at one moment: the sum of all {@link Part}s under way. */
final class Moment {

    private final double[] value = new double[Channel.COUNT];
    private final double[] speed = new double[Channel.COUNT];
    private final double[] acceleration = new double[Channel.COUNT];

    void clear() {
        for (int i = 0; i < Channel.COUNT; i++) {
            value[i] = 0;
            speed[i] = 0;
            acceleration[i] = 0;
        }
    }

    /** Adds to a channel: value in m or degrees, and its first and second derivative by seconds. */
    void add(Channel channel, double by, double bySpeed, double byAcceleration) {
        int i = channel.index;
        value[i] += by;
        speed[i] += bySpeed;
        acceleration[i] += byAcceleration;
    }

    double value(Channel channel) {
        return value[channel.index];
    }

    double speed(Channel channel) {
        return speed[channel.index];
    }

    double acceleration(Channel channel) {
        return acceleration[channel.index];
    }
}
