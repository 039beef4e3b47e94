package plumbline.app.command;

import java.util.Locale;
import java.util.function.Function;
import plumbline.app.live.Offer;
import plumbline.coach.Sight;

/** The stretches that prompts offer. */
final class Stretches {

    private Stretches() {}

    static Function<Sight, String> chooser() {
        return sight -> "seated-figure-four";
    }

    static Function<String, Offer> offers(Locale locale) {
        return id ->
                new Offer("Seated figure four", "Sit tall and lay one ankle across the other thigh, near the knee.");
    }
}
