package plumbline.coach.planted;

import plumbline.sensor.planted.KnowsTheCoach;

public final class KnowsTheSensorThatKnowsIt {
    final Class<?> sensor = KnowsTheCoach.class;
}
