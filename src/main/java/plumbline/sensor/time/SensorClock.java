package plumbline.sensor.time;

import plumbline.sensor.Sample;

/** How far a sensor is in its own time: its clock where it has one, else how many samples it has sent. */
interface SensorClock {

    /** How the clock went on from the sample before. */
    enum Course {
        /** Evenly, as far as this clock can tell. */
        ON,
        /** After so long a silence that its place in host time has to be found again. */
        GAP,
        /** Anew: the sensor was switched off and on. */
        RESTART
    }

    /**
     * The moment of one sample.
     *
     * @param ticks the clock, unwrapped; it goes back on a restart only
     * @param lost how many samples are missing before this one
     */
    record Tick(long ticks, int lost, Course course) {}

    /**
     * Takes the next sample.
     *
     * @param arrivalMs when it arrived, in ms of the host's clock
     * @param behindMs by how much the sample before was late, or may have been
     */
    Tick tick(Sample sample, double arrivalMs, double behindMs);

    /** Whether a tick is a millisecond of the sensor's own clock, or else a sample of unknown spacing. */
    boolean isInMs();
}
