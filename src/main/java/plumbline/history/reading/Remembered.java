package plumbline.history.reading;

import java.time.Duration;
import plumbline.posture.mounting.BodyFrame;

/**
 * What an earlier session learnt of the wearer and the mounting.
 *
 * @param frame what it learnt
 * @param age how long ago that was last confirmed; zero if the clock has been set back since
 */
public record Remembered(BodyFrame frame, Duration age) {}
