package plumbline.app.command;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import plumbline.app.line.Note;
import plumbline.app.live.Offer;
import plumbline.app.stretches.CatalogueFiles;
import plumbline.coach.Advice;
import plumbline.coach.Sight;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Chooser;
import plumbline.stretch.Moment;
import plumbline.stretch.Side;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.Today;

/**
 * The stretches that prompts offer: chosen by how the wearer sat, with some variety over the day. The catalogue is loaded
 * when the first is asked for.
 */
final class Stretches implements Function<Sight, String>, Consumer<Note> {

    private final ZoneId zone;
    private final List<Today.Done> offered = new ArrayList<>();

    Stretches(ZoneId zone) {
        this.zone = zone;
    }

    /** Names the stretch that suits a wearer seen like this. */
    @Override
    public String apply(Sight sight) {
        Moment moment = Moment.atDesk(
                sight.since().atZone(zone).toLocalDate(),
                new Moment.Sat(sight.seated(), sight.slouchedInBout()),
                Moment.Health.WELL,
                Moment.Wearer.ANYONE,
                new Today(offered));
        return new Chooser(Loaded.CATALOGUE, StretchSettings.DEFAULT)
                .forBreak(moment)
                .id();
    }

    /** What was offered today is not offered first again. */
    @Override
    public void accept(Note note) {
        if (note instanceof Note.Advised advised
                && advised.advice() instanceof Advice.Ask ask
                && ask.stage() == Advice.Stage.NOTIFICATION) {
            offered.removeIf(d -> !d.at().atZone(zone)
                    .toLocalDate()
                    .equals(advised.at().atZone(zone).toLocalDate()));
            offered.add(new Today.Done(ask.asked().stretchId(), advised.at()));
        }
    }

    /** Tells a stretch by its name and its first step. */
    static Function<String, Offer> offers(Locale locale) {
        return id -> Loaded.CATALOGUE
                .find(id)
                .map(entry -> new Offer(
                        entry.name().in(locale),
                        entry instanceof Stretch stretch
                                ? Side.RIGHT.fill(stretch.steps().get(0).say(), locale)
                                : ""))
                .orElse(new Offer(id, ""));
    }

    /** Loading takes half a second on a cold start; nobody has to wait for it who does not need it. */
    private static final class Loaded {
        static final Catalogue CATALOGUE = CatalogueFiles.load();
    }
}
