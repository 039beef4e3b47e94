package plumbline.stretch.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.stretch.Dose;
import plumbline.stretch.Side;
import plumbline.stretch.Step;
import plumbline.stretch.Step.Action;
import plumbline.stretch.Step.Part;
import plumbline.stretch.Stretch;
import plumbline.stretch.Stretch.Sides;
import plumbline.stretch.StretchSettings.CatCowMode;
import plumbline.stretch.StretchSettings.HoldTiming;
import plumbline.stretch.StretchSettings.Holding;
import plumbline.stretch.StretchSettings.RotationMode;
import plumbline.stretch.session.SessionPlan.Beat;

/** Lays a stretch out: start, sides, repetitions, end. */
final class SessionPlanner {
    /** A slow breath. 004:28 puts three of them at 15 to 30 s, so 5 to 10 s each; 6 s is ours. */
    static final Duration BREATH = Duration.ofSeconds(6);

    private static final int BREATHS = 3;
    /** "Several" (000:92); the number is ours. */
    private static final int ROCKS = 5;

    private final Stretch stretch;
    private final Holding settings;
    private final boolean flareUp;
    private final List<Beat> beats = new ArrayList<>();

    SessionPlanner(Stretch stretch, Holding settings, boolean flareUp) {
        this.stretch = stretch;
        this.settings = settings;
        this.flareUp = flareUp;
    }

    List<Beat> beats() {
        add(Part.START, Optional.empty(), 0);
        if (stretch.form().sides() == Sides.ALTERNATING) {
            alternating();
        } else {
            for (Optional<Side> side : sides()) {
                add(Part.SIDE, side, 0);
                for (int i = 1; i <= repetitions(); i++) {
                    add(Part.REPEAT, side, i);
                }
                add(Part.SIDE_OVER, side, 0);
            }
        }
        add(Part.END, Optional.empty(), 0);
        return beats;
    }

    private void alternating() {
        for (int i = 1; i <= repetitions(); i++) {
            for (Side side : Side.values()) {
                add(Part.REPEAT, Optional.of(side), i);
            }
        }
    }

    private List<Optional<Side>> sides() {
        return stretch.form().sides() == Sides.TOGETHER
                ? List.of(Optional.empty())
                : List.of(Optional.of(Side.RIGHT), Optional.of(Side.LEFT));
    }

    private void add(Part part, Optional<Side> side, int repetition) {
        for (Step step : stretch.steps()) {
            if (step.part() == part && !(step.action() == Action.HOLD && isRocked())) {
                Action action = isFlowing() || step.action() == Action.MOVE ? step.action() : Action.HOLD;
                boolean counted = action == Action.HOLD && isCountedInBreaths();
                beats.add(new Beat(
                        step, action, length(step, action), side, repetition, repetitions(), counted ? BREATHS : 0));
            }
        }
    }

    private Duration length(Step step, Action action) {
        return switch (action) {
            case MOVE -> step.time();
            case HOLD -> hold();
            case BREATHE_IN, BREATHE_OUT -> BREATH.dividedBy(2);
        };
    }

    private Duration hold() {
        Dose dose = stretch.dose();
        if (isCountedInBreaths()) {
            return BREATH.multipliedBy(BREATHS);
        }
        return switch (settings.level()) {
            case STARTER -> dose.starter();
            case STANDARD -> dose.standard();
            case CUSTOM -> dose.pace() == Dose.Pace.TIMED ? dose.standard() : settings.custom();
        };
    }

    private boolean isCountedInBreaths() {
        return settings.timing() == HoldTiming.THREE_BREATHS && stretch.dose().pace() != Dose.Pace.TIMED;
    }

    private boolean isRocked() {
        boolean wanted = flareUp || settings.rotation() == RotationMode.ROCKING;
        return stretch.dose().pace() == Dose.Pace.ROCKABLE && wanted;
    }

    /** Shapes that follow the breath; held instead where that is set for cat-cow. */
    private boolean isFlowing() {
        return stretch.dose().pace() != Dose.Pace.BREATHED || settings.catCow() == CatCowMode.FLOW;
    }

    private int repetitions() {
        if (isRocked()) {
            return ROCKS;
        }
        if (stretch.dose().pace() == Dose.Pace.BREATHED) {
            return stretch.dose()
                    .repeats()
                    .map(own -> clamp(settings.rounds(), own))
                    .orElse(settings.rounds());
        }
        return stretch.dose().repeats().map(Dose.Repeats::usual).orElse(settings.repetitions());
    }

    private static int clamp(int wanted, Dose.Repeats own) {
        return Math.max(own.least(), Math.min(own.most(), wanted));
    }
}
