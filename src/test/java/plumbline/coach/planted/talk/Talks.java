package plumbline.coach.planted.talk;

import plumbline.coach.planted.mood.HasMoods;

/** Must be found: one half of a circle between chambers. */
public final class Talks {

    private Talks() {}

    static boolean kindly(HasMoods mood) {
        return mood.good();
    }
}
