package plumbline.app.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import plumbline.catalogue.CatalogueFiles;
import plumbline.coach.Advice;
import plumbline.coach.JournalEntry;
import plumbline.coach.Sight;
import plumbline.face.CareView;
import plumbline.face.Offer;
import plumbline.face.Wish;
import plumbline.history.writing.Entry;
import plumbline.line.Note;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Side;
import plumbline.stretch.Stretch;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.choosing.Chooser;
import plumbline.stretch.choosing.Moment;
import plumbline.stretch.choosing.Moment.Occasion;
import plumbline.stretch.choosing.Routine;
import plumbline.stretch.choosing.Today;
import plumbline.stretch.recovery.Care;
import plumbline.stretch.recovery.ColdOrHeat;
import plumbline.stretch.recovery.WalkingProgramme;
import plumbline.stretch.session.SessionPlan;

/**
 * Minds the wearer from day to day: chooses the stretches that are offered, lays out those he is led through, keeps flare-up,
 * walking and stop sign, and writes the journal. Its methods may be called from any thread.
 */
public final class Carer implements Function<Sight, String>, Consumer<Note> {

    private final Supplier<Ways> ways;
    private final Consumer<Entry> keeping;
    private final List<Today.Done> offered = new ArrayList<>();
    private final List<Today.Done> done = new ArrayList<>();
    private Care care;
    private Moment.Sat sat = Moment.Sat.NOT;
    private List<String> overridden = List.of();
    private Optional<ColdOrHeat> timer = Optional.empty();

    /**
     * A carer who goes on from what was kept.
     *
     * @param keeping takes what is to be kept
     */
    public Carer(Supplier<Ways> ways, Care care, Consumer<Entry> keeping) {
        this.ways = ways;
        this.care = care;
        this.keeping = keeping;
    }

    /** Names the stretch that suits a wearer seen like this; the break itself where none may be offered. */
    @Override
    public synchronized String apply(Sight sight) {
        sat = new Moment.Sat(sight.seated(), sight.slouchedInBout());
        Moment moment = Moment.atDesk(
                day(sight.since()), sat, care.health(), ways.get().wearer(), new Today(all(offered, sight.since())));
        return chooser().forBreak(moment).id();
    }

    /** What was offered today is not offered first again. */
    @Override
    public synchronized void accept(Note note) {
        if (note instanceof Note.Advised advised
                && advised.advice() instanceof Advice.Ask ask
                && ask.stage() == Advice.Stage.NOTIFICATION) {
            offered.add(new Today.Done(ask.asked().stretchId(), advised.at()));
        }
    }

    /** Tells a stretch by its name and its first step, and whether one can be led through it. */
    public Offer offer(String id) {
        return catalogue()
                .find(id)
                .map(entry -> new Offer(
                        entry.name().in(ways.get().locale()),
                        entry instanceof Stretch stretch
                                ? Side.RIGHT.fill(
                                        stretch.steps().get(0).say(), ways.get().locale())
                                : "",
                        entry instanceof Stretch))
                .orElse(new Offer(id, "", false));
    }

    /** Lays out the stretches of these ids; those one cannot be led through are left out. */
    public synchronized List<SessionPlan> plans(List<String> ids) {
        return ids.stream()
                .flatMap(id -> catalogue().find(id).stream())
                .filter(Stretch.class::isInstance)
                .map(entry -> SessionPlan.of(
                        (Stretch) entry,
                        ways.get().stretches().holding(),
                        care.flareUp().isPresent()))
                .toList();
    }

    /** A morning's or evening's stretches. */
    public synchronized List<SessionPlan> routine(boolean evening, Instant now) {
        Moment moment = moment(now, evening ? Occasion.EVENING : Occasion.MORNING);
        return Routine.of(chooser().choose(moment), ways.get().stretches()).plans();
    }

    /** What is to be minded. */
    public synchronized Care care() {
        return care;
    }

    /** Takes what the wearer says; true when it changed what is minded or offered. */
    public synchronized boolean heard(Wish wish, Instant now) {
        if (wish instanceof Wish.FlaredUp) {
            return mind(c -> c.flaredUp(now));
        } else if (wish instanceof Wish.Better) {
            return mind(c -> c.improved(now));
        } else if (wish instanceof Wish.FlareUpOver) {
            return mind(c -> c.ended(day(now)));
        } else if (wish instanceof Wish.SignGone) {
            return mind(Care::stopSignGone);
        } else if (wish instanceof Wish.Walking walking) {
            return mind(c -> c.walking(WalkingProgramme.beginning(walking.tolerated())));
        } else if (wish instanceof Wish.Walked walked) {
            return walked(walked, now);
        } else if (wish instanceof Wish.Led led) {
            return led(led, now);
        } else if (wish instanceof Wish.OfferAnyway anyway) {
            overridden = new ArrayList<>(overridden);
            overridden.add(anyway.stretchId());
            return true;
        } else if (wish instanceof Wish.WhatSuits) {
            return true;
        } else if (wish instanceof Wish.Cool cool) {
            timer = Optional.of(new ColdOrHeat(cool.kind(), now, cool.kind().longest()));
            return true;
        } else if (wish instanceof Wish.CoolOver) {
            timer = Optional.empty();
            return true;
        }
        Optional<JournalEntry> entry = Jottings.of(wish, now);
        entry.ifPresent(this::jot);
        return entry.isPresent();
    }

    /** The hint to see somebody was shown. */
    public synchronized void hinted(Instant now) {
        mind(c -> c.hinted(now));
    }

    /** What the care page shows now. */
    public synchronized CareView view(Instant now) {
        Choice choice = choice(now);
        for (String id : overridden) {
            choice = choice.override(id);
        }
        boolean hint = care.flareUp()
                .filter(f -> f.isHintDue(now, ways.get().stretches()))
                .isPresent();
        return new CareView(
                catalogue(),
                choice,
                against(now),
                care,
                hint,
                ways.get().stretches().noImprovementDays(),
                timer,
                ways.get().zone());
    }

    /** What is not to be begun now; what the wearer wanted all the same is. */
    private List<Choice.HeldBack> against(Instant now) {
        return chooser().against(moment(now, Occasion.BREAK)).stream()
                .filter(held -> !(held.reason().overridable()
                        && overridden.contains(held.stretch().id())))
                .toList();
    }

    /** What is offered and held back now. */
    public synchronized Choice choice(Instant now) {
        return chooser().choose(moment(now, Occasion.BREAK));
    }

    /** The catalogue. Loading takes half a second on a cold start; nobody has to wait for it who does not need it. */
    public static Catalogue catalogue() {
        return Loaded.CATALOGUE;
    }

    private boolean walked(Wish.Walked walk, Instant now) {
        jot(new JournalEntry.Walked(now, walk.length(), walk.painBefore(), walk.painAfter(), ""));
        WalkingProgramme programme = care.walking().orElse(WalkingProgramme.beginning(walk.length()));
        return mind(c -> c.walking(programme.after(
                walk.length(),
                walk.painBefore(),
                walk.painAfter(),
                ways.get().stretches().walking())));
    }

    private boolean led(Wish.Led led, Instant now) {
        if (led.end().completed()) {
            done.add(new Today.Done(led.stretchId(), now));
        }
        jot(new JournalEntry.Stretched(
                now,
                led.stretchId(),
                led.end().held(),
                led.end().completed(),
                led.end().feelings(),
                ""));
        return mind(c -> c.stretched(led.stretchId(), led.end(), day(now)));
    }

    private void jot(JournalEntry entry) {
        keeping.accept(new Entry.Jotted(entry));
    }

    private boolean mind(UnaryOperator<Care> change) {
        Care next = change.apply(care);
        boolean changed = !next.equals(care);
        care = next;
        if (changed) {
            overridden = List.of();
            keeping.accept(new Entry.Minded(care));
        }
        return changed;
    }

    private Moment moment(Instant now, Occasion occasion) {
        return new Moment(
                day(now), occasion, sat, true, true, care.health(), ways.get().wearer(), new Today(all(done, now)));
    }

    private List<Today.Done> all(List<Today.Done> of, Instant now) {
        of.removeIf(each -> !day(each.at()).equals(day(now)));
        return List.copyOf(of);
    }

    private Chooser chooser() {
        return new Chooser(catalogue(), ways.get().stretches());
    }

    private LocalDate day(Instant at) {
        return at.atZone(ways.get().zone()).toLocalDate();
    }

    private static final class Loaded {
        static final Catalogue CATALOGUE = CatalogueFiles.load();
    }
}
