package plumbline.sensor.planted;

import plumbline.coach.planted.KnowsTheSensorThatKnowsIt;

public final class KnowsTheCoach {
    final KnowsTheSensorThatKnowsIt coach = new KnowsTheSensorThatKnowsIt();
}
