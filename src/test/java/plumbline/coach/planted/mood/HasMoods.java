package plumbline.coach.planted.mood;

import plumbline.coach.planted.talk.Talks;

/** Must be found: the other half of a circle between chambers. */
public record HasMoods(boolean good) {

    static Class<?> shownBy() {
        return Talks.class;
    }
}
