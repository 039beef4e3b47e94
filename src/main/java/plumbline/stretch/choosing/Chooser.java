package plumbline.stretch.choosing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import plumbline.stretch.Catalogue;
import plumbline.stretch.DecisionTable.Line;
import plumbline.stretch.DecisionTable.Row;
import plumbline.stretch.Entry;
import plumbline.stretch.Situation;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Choice.HeldBack;
import plumbline.stretch.choosing.Choice.Offer;
import plumbline.stretch.choosing.Moment.Occasion;

/**
 * Chooses stretches: finds the situation, takes its row of the decision table, lets the settings hold back or let
 * through, and puts what was done least today first.
 */
public final class Chooser {
    private final Catalogue catalogue;
    private final StretchSettings settings;

    public Chooser(Catalogue catalogue, StretchSettings settings) {
        this.catalogue = catalogue;
        this.settings = settings;
    }

    /** What to offer now. */
    public Choice choose(Moment moment) {
        Situation situation = situation(moment);
        Row row = catalogue.table().row(situation);
        ChoosingRules rules = new ChoosingRules(catalogue, settings, situation, moment);
        List<Line> lines = new ArrayList<>(row.lines());
        Map<String, String> held = new TreeMap<>(row.held());
        for (Line released : rules.released(row)) {
            held.remove(released.id());
            lines.add(released);
        }
        List<Offer> offers = new ArrayList<>();
        for (Line line : lines) {
            Entry entry = catalogue.find(line.id()).orElseThrow();
            Optional<String> reason =
                    entry instanceof Stretch stretch ? rules.reasonAgainst(stretch) : Optional.empty();
            reason.ifPresentOrElse(key -> held.put(line.id(), key), () -> offers.add(new Offer(entry, line, false)));
        }
        offers.sort(
                Comparator.<Offer>comparingInt(offer -> offer.line().tier()).thenComparing(leastDone(moment.today())));
        return new Choice(situation, row.says(), offers, heldBack(held), catalogue.signs());
    }

    /**
     * What of all the catalogue is not to be begun now, and why: what the situation holds back, and what is in no line of
     * it but has the wearer's health, the place or the day against it.
     */
    public List<HeldBack> against(Moment moment) {
        Choice choice = choose(moment);
        ChoosingRules rules = new ChoosingRules(catalogue, settings, choice.situation(), moment);
        List<HeldBack> against = new ArrayList<>(choice.held());
        List<String> judged = Stream.concat(
                        choice.ids().stream(),
                        against.stream().map(held -> held.stretch().id()))
                .toList();
        for (Stretch stretch : catalogue.stretches()) {
            if (!judged.contains(stretch.id())) {
                rules.reasonAgainst(stretch)
                        .ifPresent(key -> against.add(
                                new HeldBack(stretch, catalogue.table().reason(key))));
            }
        }
        return against;
    }

    /** What a break prompt is to name now, after what the prompts of the week have named. */
    public BreakOffer forBreak(Moment moment, Variety variety) {
        return BreakOffer.of(choose(moment), variety);
    }

    /**
     * The row of the table that counts. Precedence is that of Part 3: H, I, C, then B or G2, then C2, then the rest. A
     * walk ended by pain goes before B, because nothing is to be stretched then (000:64-68); a slouched bout rules over
     * breaks and walks only, since the evening's own row says what to do after one.
     */
    public Situation situation(Moment moment) {
        if (moment.health().stopSign()) {
            return Situation.STOP_SIGN;
        }
        if (moment.wearer().askFirst()) {
            return Situation.FIRST_USE;
        }
        if (moment.health().flareUp()) {
            return Situation.FLARE_UP;
        }
        if (moment.occasion() == Occasion.AFTER_PAINFUL_WALK) {
            return Situation.AFTER_WALKING;
        }
        boolean sitting = moment.occasion() == Occasion.BREAK || moment.occasion() == Occasion.AFTER_WALK;
        if (sitting && isSlouched(moment, settings)) {
            return moment.canLie() ? Situation.SLOUCHED_BOUT : Situation.NO_LYING_SLOUCHED;
        }
        boolean recovering = moment.health()
                .recovery()
                .filter(recovery -> !recovery.isOver(moment.day(), settings.rounding()))
                .isPresent();
        return recovering ? Situation.AFTER_FLARE_UP : ordinary(moment);
    }

    private static Situation ordinary(Moment moment) {
        return switch (moment.occasion()) {
            case MORNING -> Situation.MORNING;
            case EVENING -> Situation.EVENING;
            case AFTER_WALK, AFTER_PAINFUL_WALK -> Situation.AFTER_WALKING;
            case BREAK -> moment.canLie() ? Situation.UPRIGHT_BOUT : Situation.NO_LYING_UPRIGHT;
        };
    }

    static boolean isSlouched(Moment moment, StretchSettings settings) {
        return moment.sat().slouched().compareTo(settings.slouchedBout()) >= 0;
    }

    /** Fewest times today first, then the one whose last time is longest ago, then as in the table. */
    private static Comparator<Offer> leastDone(Today today) {
        return Comparator.<Offer>comparingInt(offer -> today.times(offer.entry().id()))
                .thenComparing(
                        offer -> today.last(offer.entry().id()), Comparator.comparing(at -> at.orElse(Instant.MIN)));
    }

    private List<HeldBack> heldBack(Map<String, String> held) {
        List<HeldBack> result = new ArrayList<>();
        for (Stretch stretch : catalogue.stretches()) {
            Optional.ofNullable(held.get(stretch.id()))
                    .ifPresent(key ->
                            result.add(new HeldBack(stretch, catalogue.table().reason(key))));
        }
        return result;
    }
}
