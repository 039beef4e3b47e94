package plumbline.stretch.choosing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.stretch.Catalogue;
import plumbline.stretch.DecisionTable.Line;
import plumbline.stretch.DecisionTable.Row;
import plumbline.stretch.Situation;
import plumbline.stretch.Stretch;
import plumbline.stretch.Stretch.SpineDirection;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.StretchSettings.FlareUpFlexion;
import plumbline.stretch.StretchSettings.FlexionStance;
import plumbline.stretch.StretchSettings.MorningFlexion;
import plumbline.stretch.choosing.Moment.Occasion;
import plumbline.stretch.evidence.Basis;

/** What settings, place and the day's history change about a row of the table. */
final class ChoosingRules {
    static final String AFTER_SLOUCH = "rounding-after-slouch";
    static final String IN_FLARE_UP = "rounding-in-flare-up";
    private static final String SINGLE_KNEE = "single-knee-to-chest";
    private static final List<String> KNEES = List.of(SINGLE_KNEE, "double-knee-to-chest");
    /** 004:50. */
    private static final int HIP_FLEXOR_TIMES = 2;

    private final Catalogue catalogue;
    private final StretchSettings settings;
    private final Situation situation;
    private final Moment moment;

    ChoosingRules(Catalogue catalogue, StretchSettings settings, Situation situation, Moment moment) {
        this.catalogue = catalogue;
        this.settings = settings;
        this.situation = situation;
        this.moment = moment;
    }

    /** What the row holds back and a setting lets through; goes last, one knee before both (row 12). */
    List<Line> released(Row row) {
        List<Line> released = new ArrayList<>();
        int tier = row.lines().stream().mapToInt(Line::tier).max().orElse(0);
        for (Stretch stretch : catalogue.stretches()) {
            String key = row.held().get(stretch.id());
            if (key != null && isReleased(stretch.id(), key)) {
                tier++;
                var reason = catalogue.table().reason(key);
                released.add(new Line(tier, stretch.id(), Basis.STATED, stretch.sources(), Optional.of(reason.says())));
            }
        }
        return released;
    }

    private boolean isReleased(String id, String key) {
        return switch (key) {
            case AFTER_SLOUCH -> !isHeldAfterSlouch(id);
            case IN_FLARE_UP ->
                KNEES.contains(id) && settings.rounding().flareUp() == FlareUpFlexion.OFFER_IF_TOLERATED;
            default -> false;
        };
    }

    private boolean isHeldAfterSlouch(String id) {
        boolean let = settings.rounding().stance() == FlexionStance.NEVER_HOLD
                || (settings.rounding().singleKneeAsHipStretch() && id.equals(SINGLE_KNEE));
        return !let;
    }

    /** The key of the reason not to offer this now; the wearer's own health first, then the place, then the articles. */
    Optional<String> reasonAgainst(Stretch stretch) {
        if (situation == Situation.AFTER_WALKING && moment.occasion() == Occasion.AFTER_PAINFUL_WALK) {
            return Optional.of("painful-walk");
        }
        if (moment.wearer().hipReplacement() && stretch.form().crossesLegs()) {
            return Optional.of("hip-replacement");
        }
        if (!stretch.isPossibleOn(moment.places())) {
            return Optional.of(moment.wearer().noFloor() ? "no-floor" : "position");
        }
        if (stretch.form().spine() == SpineDirection.EXTENSION && !settings.extensionStretches()) {
            return Optional.of("extension-off");
        }
        if (stretch.form().stretchesHipFlexor() && hipFlexorTimes() >= HIP_FLEXOR_TIMES) {
            return Optional.of("done-twice");
        }
        return stretch.roundsTheBack() ? reasonAgainstRounding(stretch.id()) : Optional.empty();
    }

    private Optional<String> reasonAgainstRounding(String id) {
        return switch (situation) {
            case UPRIGHT_BOUT, NO_LYING_UPRIGHT, AFTER_WALKING -> when(alwaysHeld(), "rounding-always");
            case EVENING ->
                Chooser.isSlouched(moment, settings)
                        ? when(isHeldAfterSlouch(id), AFTER_SLOUCH)
                        : when(alwaysHeld(), "rounding-always");
            case MORNING -> when(settings.rounding().morning() == MorningFlexion.HOLD, "rounding-in-morning");
            case AFTER_FLARE_UP -> afterFlareUp(id);
            case SLOUCHED_BOUT, NO_LYING_SLOUCHED, FLARE_UP, STOP_SIGN, FIRST_USE -> Optional.empty();
        };
    }

    private Optional<String> afterFlareUp(String id) {
        if (moment.occasion() == Occasion.MORNING && settings.rounding().morning() != MorningFlexion.OFFER) {
            return Optional.of("rounding-in-morning");
        }
        boolean closed = moment.health()
                .recovery()
                .map(recovery -> !recovery.isOpen(id, moment.day(), settings.rounding()))
                .orElse(true);
        return when(KNEES.contains(id) && closed, "ladder");
    }

    private boolean alwaysHeld() {
        return settings.rounding().stance() == FlexionStance.ALWAYS_HOLD;
    }

    private int hipFlexorTimes() {
        return catalogue.stretches().stream()
                .filter(stretch -> stretch.form().stretchesHipFlexor())
                .mapToInt(stretch -> moment.today().times(stretch.id()))
                .sum();
    }

    private static Optional<String> when(boolean held, String key) {
        return held ? Optional.of(key) : Optional.empty();
    }
}
