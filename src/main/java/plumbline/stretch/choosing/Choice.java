package plumbline.stretch.choosing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.stretch.DecisionTable.Line;
import plumbline.stretch.DecisionTable.Reason;
import plumbline.stretch.Entry;
import plumbline.stretch.Sign;
import plumbline.stretch.Situation;
import plumbline.stretch.Stretch;
import plumbline.stretch.evidence.Basis;
import plumbline.stretch.evidence.Text;

/**
 * What to offer in a situation, in order, and what was held back and why.
 *
 * @param says the situation as a heading
 * @param signs when to stop and whom to see; always all of them
 */
public record Choice(Situation situation, Text says, List<Offer> offers, List<HeldBack> held, List<Sign> signs) {
    public Choice {
        offers = List.copyOf(offers);
        held = List.copyOf(held);
        signs = List.copyOf(signs);
    }

    /**
     * Something offered.
     *
     * @param overridden whether it was held back and the wearer wanted it all the same
     */
    public record Offer(Entry entry, Line line, boolean overridden) {}

    /** Something held back. */
    public record HeldBack(Stretch stretch, Reason reason) {}

    /**
     * The choice after the wearer asked for something held back: it is offered last. Unchanged where it is not held
     * back or its reason cannot be overridden.
     */
    public Choice override(String id) {
        Optional<HeldBack> wanted = held.stream()
                .filter(each -> each.stretch().id().equals(id) && each.reason().overridable())
                .findFirst();
        if (wanted.isEmpty()) {
            return this;
        }
        Reason reason = wanted.get().reason();
        List<Offer> more = new ArrayList<>(offers);
        more.add(new Offer(
                wanted.get().stretch(),
                new Line(lastTier() + 1, id, Basis.OURS, reason.sources(), Optional.of(reason.says())),
                true));
        List<HeldBack> fewer =
                held.stream().filter(each -> !each.stretch().id().equals(id)).toList();
        return new Choice(situation, says, more, fewer, signs);
    }

    /** Ids of the offers, in order. */
    public List<String> ids() {
        return offers.stream().map(offer -> offer.entry().id()).toList();
    }

    private int lastTier() {
        return offers.stream().mapToInt(offer -> offer.line().tier()).max().orElse(0);
    }
}
