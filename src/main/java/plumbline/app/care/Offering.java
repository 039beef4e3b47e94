package plumbline.app.care;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import plumbline.coach.Sight;
import plumbline.stretch.Catalogue;
import plumbline.stretch.choosing.BreakOffer;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.choosing.Chooser;
import plumbline.stretch.choosing.Moment;
import plumbline.stretch.choosing.Moment.Occasion;
import plumbline.stretch.choosing.Routine;
import plumbline.stretch.choosing.Today;
import plumbline.stretch.choosing.Variety;
import plumbline.stretch.recovery.Health;
import plumbline.stretch.session.SessionPlan;

/**
 * Which stretches are offered now: by how the wearer sat, by what was offered and done today, and by what they wanted all
 * the same. For use by one thread at a time.
 */
final class Offering {

    private final Supplier<Ways> ways;
    private final Supplier<Catalogue> catalogue;
    private final List<Today.Done> offered = new ArrayList<>();
    private final List<Today.Done> done = new ArrayList<>();
    private Moment.Sat sat = Moment.Sat.NOT;
    private List<String> overridden = List.of();
    private Optional<String> why = Optional.empty();
    private String whyOf = "";

    Offering(Supplier<Ways> ways, Supplier<Catalogue> catalogue) {
        this.ways = ways;
        this.catalogue = catalogue;
    }

    /** Names the stretch that suits a wearer seen like this; the break itself where none may be offered. */
    String forBreak(Sight sight, Health health) {
        sat = new Moment.Sat(sight.seated(), sight.slouchedInBout());
        Instant now = sight.since();
        Moment moment =
                Moment.atDesk(ways.get().day(now), sat, health, ways.get().wearer(), new Today(ofDay(offered, now)));
        BreakOffer offer = chooser().forBreak(moment, new Variety(offered).at(now));
        why = offer.why().map(text -> text.in(ways.get().locale()));
        whyOf = offer.id();
        return whyOf;
    }

    /** Why this one was chosen for the break, in half a sentence; empty where there is nothing to say. */
    String why(String stretchId) {
        return why.filter(said -> whyOf.equals(stretchId)).orElse("");
    }

    /** What earlier runs offered; those of the last days count. */
    void goOn(List<Today.Done> earlier) {
        earlier.stream().filter(each -> !offered.contains(each)).forEach(offered::add);
        offered.sort(Comparator.comparing(Today.Done::at));
    }

    /** What was offered lately is not offered first again. */
    void wasOffered(String stretchId, Instant at) {
        offered.removeIf(each -> each.at().isBefore(at.minus(Variety.WEEK)));
        offered.add(new Today.Done(stretchId, at));
    }

    /** What was done today is not chosen again. */
    void wasDone(String stretchId, Instant at) {
        done.add(new Today.Done(stretchId, at));
    }

    /** The wearer wants this one all the same. */
    void wanted(String stretchId) {
        overridden = new ArrayList<>(overridden);
        overridden.add(stretchId);
    }

    /** Something has changed, and nothing is wanted all the same any more. */
    void beginAnew() {
        overridden = List.of();
    }

    /** What is offered and held back now. */
    Choice choice(Instant now, Health health) {
        return chooser().choose(moment(now, Occasion.BREAK, health));
    }

    /** Likewise, and what the wearer wanted all the same. */
    Choice asWanted(Instant now, Health health) {
        Choice choice = choice(now, health);
        for (String id : overridden) {
            choice = choice.override(id);
        }
        return choice;
    }

    /** What is not to be begun now; what the wearer wanted all the same is. */
    List<Choice.HeldBack> against(Instant now, Health health) {
        return chooser().against(moment(now, Occasion.BREAK, health)).stream()
                .filter(held -> !(held.reason().overridable()
                        && overridden.contains(held.stretch().id())))
                .toList();
    }

    /** A morning's or evening's stretches. */
    List<SessionPlan> routine(boolean evening, Instant now, Health health) {
        Moment moment = moment(now, evening ? Occasion.EVENING : Occasion.MORNING, health);
        return Routine.of(chooser().choose(moment), ways.get().stretches()).plans();
    }

    private Moment moment(Instant now, Occasion occasion, Health health) {
        return new Moment(
                ways.get().day(now),
                occasion,
                sat,
                true,
                true,
                health,
                ways.get().wearer(),
                new Today(all(done, now)));
    }

    private List<Today.Done> all(List<Today.Done> of, Instant now) {
        of.removeIf(each -> !ways.get().day(each.at()).equals(ways.get().day(now)));
        return List.copyOf(of);
    }

    private List<Today.Done> ofDay(List<Today.Done> of, Instant now) {
        return of.stream()
                .filter(each -> ways.get().day(each.at()).equals(ways.get().day(now)))
                .toList();
    }

    private Chooser chooser() {
        return new Chooser(catalogue.get(), ways.get().stretches());
    }
}
