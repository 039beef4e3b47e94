package plumbline.app.command.run;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.tinylog.Logger;
import plumbline.app.care.Carer;
import plumbline.app.care.Underway;
import plumbline.app.care.Ways;
import plumbline.app.home.Languages;
import plumbline.app.live.Session;
import plumbline.face.Wish;
import plumbline.history.writing.HistoryWriter;
import plumbline.sensor.Saying;
import plumbline.settings.Settings;
import plumbline.stretch.Stretch;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.recovery.Care;
import plumbline.stretch.session.SessionPlan;

/**
 * What the wearer asks for at the window that concerns stretches, flare-up and journal; all else goes on to the errands.
 *
 * @param underway what they are being led through
 * @param errands what is done about other wishes
 * @param executor runs what may have to load the catalogue
 */
record Caring(Carer carer, Underway underway, BiConsumer<Wish, Session> errands, Executor executor)
        implements BiConsumer<Wish, Session> {

    /** A carer by these settings, as they hold at each moment, who keeps what there will be. */
    static Carer carer(Supplier<Settings> settings, Supplier<ZoneId> zone, Optional<HistoryWriter> writer) {
        Locale locale = Languages.locale(settings.get());
        return new Carer(
                () -> new Ways(settings.get().stretches(), settings.get().wearer(), locale, zone.get()),
                Care.NONE,
                entry -> writer.filter(w -> !w.offer(List.of(entry)))
                        .ifPresent(w -> Logger.warn(
                                "{} was not accepted by the history",
                                entry.getClass().getSimpleName())));
    }

    @Override
    public void accept(Wish wish, Session session) {
        executor.execute(() -> take(wish, session));
    }

    /** Through what is held back nobody is led but by their own override. */
    private void lead(List<String> ids, Session session) {
        List<Choice.HeldBack> held = carer.against(ids, session.now());
        held.forEach(each -> session.confide(Saying.of(
                "lead.held",
                "%s is held back now; under Stretches you can have it offered all the same, where that is possible.",
                carer.offer(each.stretch().id()).name())));
        lead(
                session,
                carer.plans(ids.stream()
                        .filter(id ->
                                held.stream().noneMatch(h -> h.stretch().id().equals(id)))
                        .toList()));
    }

    private void lead(Session session, List<SessionPlan> plans) {
        if (session.lead(plans)) {
            underway.begun(plans.stream().map(plan -> plan.stretch().id()).toList());
        }
    }

    /** A stretch that is under way ends at once where it is held back by now. */
    private void giveUp(Session session) {
        List<Choice.HeldBack> held = underway.heldBack(carer, session.now());
        if (!held.isEmpty()) {
            session.leave();
            session.confide(Saying.of(
                    "lead.stopped",
                    "%s is held back from now on, so it was ended.",
                    carer.offer(held.get(0).stretch().id()).name()));
        }
    }

    private void take(Wish wish, Session session) {
        if (wish instanceof Wish.Lead lead) {
            lead(lead.stretchIds(), session);
        } else if (wish instanceof Wish.BreakNow) {
            lead(
                    carer.view(session.now()).choice().offers().stream()
                            .filter(offer -> offer.entry() instanceof Stretch)
                            .limit(1)
                            .map(offer -> offer.entry().id())
                            .toList(),
                    session);
        } else if (wish instanceof Wish.LeadRoutine routine) {
            lead(session, carer.routine(routine.evening(), session.now()));
        } else if (wish instanceof Wish.LeadingOver) {
            underway.over();
            session.rest(false);
        } else if (carer.heard(wish, session.now())) {
            session.tend(carer.view(session.now()));
            giveUp(session);
            session.settle();
            session.offerAnew(id -> !carer.against(List.of(id), session.now()).isEmpty());
        } else {
            errands.accept(wish, session);
        }
    }
}
