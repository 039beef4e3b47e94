package plumbline.stretch;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import plumbline.stretch.evidence.Basis;
import plumbline.stretch.evidence.Finding;
import plumbline.stretch.evidence.Source;
import plumbline.stretch.evidence.Text;
import plumbline.stretch.pose.Scene;

/**
 * A stretch, or another thing done step by step, that one can be led through.
 *
 * @param aliases what the articles call it
 * @param form how and where it is done
 * @param dose how long and how often
 * @param findings what each source gives, side by side
 * @param steps in the order they are done; see {@link Step.Part}
 * @param counsel what to mind, and how to make it easier or harder
 * @param scene how the figure is shown
 */
public record Stretch(
        String id,
        Text name,
        Kind kind,
        List<Alias> aliases,
        Form form,
        Dose dose,
        List<Finding> findings,
        List<Step> steps,
        Counsel counsel,
        Scene scene,
        List<Source> sources)
        implements Entry {
    public Stretch {
        aliases = List.copyOf(aliases);
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
        sources = List.copyOf(sources);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException(id + " has no steps");
        }
    }

    /** Whether it rounds the lower back at some moment, which is what article 003 objects to after slouching. */
    public boolean roundsTheBack() {
        return form.spine() == SpineDirection.FLEXION || form.spine() == SpineDirection.FLEXION_EXTENSION;
    }

    /** Whether it can be done where these surfaces are at hand. */
    public boolean isPossibleOn(Set<Place> atHand) {
        return form.places().stream().anyMatch(atHand::contains);
    }

    /**
     * A name used elsewhere.
     *
     * @param work who uses it
     */
    public record Alias(String name, String work) {}

    /**
     * How and where it is done.
     *
     * @param places any one of these is enough
     * @param crossesLegs whether one leg is laid across the other, which is left out after a hip replacement
     * @param stretchesHipFlexor whether it counts towards the two hip flexor stretches of a day (004:50)
     */
    public record Form(
            Position position,
            Set<Place> places,
            Sides sides,
            SpineDirection spine,
            boolean crossesLegs,
            boolean stretchesHipFlexor,
            List<Text> muscles,
            List<Region> felt,
            AtDesk atDesk) {
        public Form {
            if (places.isEmpty()) {
                throw new IllegalArgumentException("no place to do it");
            }
            places = Set.copyOf(EnumSet.copyOf(places));
            muscles = List.copyOf(muscles);
            felt = List.copyOf(felt);
        }
    }

    /** Whether it can be done at the desk, on whose word, and why. */
    public record AtDesk(boolean possible, Basis basis, Text reason) {}

    /** What to mind, and how to make it easier or harder. */
    public record Counsel(List<Cited> cautions, List<Cited> easier, List<Cited> harder) {
        public Counsel {
            cautions = List.copyOf(cautions);
            easier = List.copyOf(easier);
            harder = List.copyOf(harder);
        }
    }

    /** A sentence of ours and where its content comes from. */
    public record Cited(Text text, List<Source> sources) {
        public Cited {
            sources = List.copyOf(sources);
        }
    }

    /** How the body is held. */
    public enum Position {
        SEATED,
        STANDING,
        SUPINE,
        PRONE,
        KNEELING,
        HANDS_AND_KNEES;

        /** Whether one has to get down on a floor or a bed for it. */
        public boolean isDown() {
            return this != SEATED && this != STANDING;
        }
    }

    /** What it is done on. */
    public enum Place {
        CHAIR,
        STANDING,
        FLOOR,
        BED
    }

    /** How the two sides of the body take part. */
    public enum Sides {
        TOGETHER,
        /** All repetitions of one side, then all of the other. */
        ONE_THEN_OTHER,
        /** The side changes with every repetition. */
        ALTERNATING
    }

    /** What happens to the lower back. */
    public enum SpineDirection {
        FLEXION,
        EXTENSION,
        ROTATION,
        FLEXION_EXTENSION,
        NEUTRAL
    }
}
