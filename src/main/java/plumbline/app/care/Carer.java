package plumbline.app.care;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import plumbline.catalogue.CatalogueFiles;
import plumbline.coach.Advice;
import plumbline.coach.JournalEntry;
import plumbline.coach.Prompt;
import plumbline.coach.Sight;
import plumbline.face.CareView;
import plumbline.face.Offer;
import plumbline.face.Wish;
import plumbline.history.writing.Entry;
import plumbline.line.Note;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Side;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.choosing.Today;
import plumbline.stretch.recovery.Care;
import plumbline.stretch.recovery.ColdOrHeat;
import plumbline.stretch.session.SessionPlan;

/**
 * Minds the wearer from day to day: what is offered to them, what is minded of them, and what they write down. Its methods
 * may be called from any thread.
 */
public final class Carer implements Function<Sight, String>, Consumer<Note> {

    private final Supplier<Ways> ways;
    private final Consumer<Entry> keeping;
    private final Offering offering;
    private Care care;
    private Optional<ColdOrHeat> timer = Optional.empty();

    /**
     * A carer who goes on from what was kept.
     *
     * @param keeping takes what is to be kept
     */
    public Carer(Supplier<Ways> ways, Care care, Consumer<Entry> keeping) {
        this.ways = ways;
        this.keeping = keeping;
        this.care = care;
        this.offering = new Offering(ways, Carer::catalogue);
    }

    /** Names the stretch that suits a wearer seen like this; the break itself where none may be offered. */
    @Override
    public synchronized String apply(Sight sight) {
        return offering.forBreak(sight, care.health());
    }

    /** What was offered today is not offered first again. */
    @Override
    public synchronized void accept(Note note) {
        if (note instanceof Note.Advised advised
                && advised.advice() instanceof Advice.Ask ask
                && ask.stage() == Advice.Stage.NOTIFICATION) {
            offering.wasOffered(ask.asked().stretchId(), advised.at());
        }
    }

    /** Tells a stretch by its name and its first step, and whether one can be led through it. */
    public synchronized Offer offer(String id) {
        return catalogue()
                .find(id)
                .map(entry -> new Offer(
                        entry.name().in(ways.get().locale()),
                        offering.why(id),
                        entry instanceof Stretch stretch
                                ? Side.RIGHT.fill(
                                        stretch.steps().get(0).say(), ways.get().locale())
                                : "",
                        entry instanceof Stretch))
                .orElse(new Offer(id, "", "", false));
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

    /** Why these are not to be begun now, those that are held back; what the wearer wanted all the same is not. */
    public synchronized List<Choice.HeldBack> against(List<String> ids, Instant now) {
        return offering.against(now, care.health()).stream()
                .filter(held -> ids.contains(held.stretch().id()))
                .toList();
    }

    /** A morning's or evening's stretches. */
    public synchronized List<SessionPlan> routine(boolean evening, Instant now) {
        return offering.routine(evening, now, care.health());
    }

    /** What earlier runs offered at breaks: it counts for the variety of the week. */
    public synchronized void offered(List<Prompt> prompts) {
        offering.goOn(prompts.stream()
                .map(prompt -> new Today.Done(prompt.stretchId(), prompt.askedAt()))
                .toList());
    }

    /** Goes on from what was kept, once that can be read; what the wearer has said meanwhile holds. */
    public synchronized void goOn(Care kept) {
        care = care.equals(Care.NONE) ? kept : care;
    }

    /** What is to be minded. */
    public synchronized Care care() {
        return care;
    }

    /** Takes what the wearer says; true when it changed what is minded or offered. */
    public synchronized boolean heard(Wish wish, Instant now) {
        Optional<JournalEntry> entry = Jottings.of(wish, now);
        entry.ifPresent(e -> keeping.accept(new Entry.Jotted(e)));
        if (wish instanceof Wish.Led led && led.end().completed()) {
            offering.wasDone(led.stretchId(), now);
        }
        Optional<Care> next = Minding.after(wish, care, ways.get(), now);
        return next.isPresent() ? mind(next.orElseThrow()) : asks(wish, now) || entry.isPresent();
    }

    /** The hint to see somebody was shown. */
    public synchronized void hinted(Instant now) {
        mind(care.hinted(now));
    }

    /** What the care page shows now. */
    public synchronized CareView view(Instant now) {
        StretchSettings settings = ways.get().stretches();
        return new CareView(
                catalogue(),
                offering.asWanted(now, care.health()),
                offering.against(now, care.health()),
                care,
                care.flareUp().filter(f -> f.isHintDue(now, settings)).isPresent(),
                settings.noImprovementDays(),
                timer,
                ways.get().zone());
    }

    /** What is offered and held back now. */
    public synchronized Choice choice(Instant now) {
        return offering.choice(now, care.health());
    }

    /** The catalogue. Loading takes half a second on a cold start; nobody has to wait for it who does not need it. */
    public static Catalogue catalogue() {
        return Loaded.CATALOGUE;
    }

    /** Takes what the wearer asks for that changes nothing of how they are; false where it is something else. */
    private boolean asks(Wish wish, Instant now) {
        if (wish instanceof Wish.OfferAnyway anyway) {
            offering.wanted(anyway.stretchId());
        } else if (wish instanceof Wish.Cool cool) {
            timer = Optional.of(new ColdOrHeat(cool.kind(), now, cool.kind().longest()));
        } else if (wish instanceof Wish.CoolOver) {
            timer = Optional.empty();
        } else {
            return wish instanceof Wish.WhatSuits;
        }
        return true;
    }

    private boolean mind(Care next) {
        boolean changed = !next.equals(care);
        care = next;
        if (changed) {
            offering.beginAnew();
            keeping.accept(new Entry.Minded(care));
        }
        return changed;
    }

    private static final class Loaded {
        static final Catalogue CATALOGUE = CatalogueFiles.load();
    }
}
