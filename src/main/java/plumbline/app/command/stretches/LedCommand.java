package plumbline.app.command.stretches;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.tinylog.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.care.Carer;
import plumbline.app.care.Ways;
import plumbline.app.command.run.Show;
import plumbline.app.home.Daemon;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.catalogue.CatalogueFiles;
import plumbline.catalogue.StretchJson;
import plumbline.history.History;
import plumbline.history.reading.HistoryReader;
import plumbline.settings.Lookup;
import plumbline.settings.Settings;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Entry;
import plumbline.stretch.Stretch;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.recovery.Care;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.SessionPlan;
import plumbline.terminal.StretchPage;
import plumbline.terminal.TerminalGuide;

/** {@code plumbline stretch ID}: leads through one stretch, in the window or on the terminal. */
@Command(
        name = "stretch",
        mixinStandardHelpOptions = true,
        description = {
            "Leads you through a stretch, in a window or on the terminal.",
            "Not medical advice. Stop at sharp or sudden pain, at pain that grows, at numbness or tingling."
        })
public final class LedCommand implements Callable<Integer> {

    @Mixin
    private final Show show = new Show();

    @Parameters(paramLabel = "ID", description = "Which; 'plumbline stretches' lists them.")
    private String id = "";

    @Option(names = "--text", description = "Only tell how it is done, with all figures and sources.")
    private boolean text;

    @Option(names = "--json", description = "Only tell what is known of it, as JSON.")
    private boolean json;

    @Option(
            names = "--anyway",
            description = "Also where it is held back now, as in a flare-up; not where nothing goes against that.")
    private boolean anyway;

    @Option(names = "--flare-up", description = "As in a flare-up: rotations are rocked, not held.")
    private boolean flareUp;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure, InterruptedException {
        Settings settings = Home.settings();
        Locale locale = Languages.locale(settings);
        Catalogue catalogue = CatalogueFiles.load();
        Entry entry = entry(catalogue, id, locale);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(StretchJson.entry(entry, locale));
        } else if (!text && entry instanceof Stretch stretch) {
            lead(catalogue, stretch, settings, out);
        } else {
            out.print(StretchPage.entry(catalogue, entry, locale));
        }
        out.flush();
        return 0;
    }

    /** Through what is held back nobody is led but by their own override: what speaks against the stretch now. */
    private List<Choice.HeldBack> against(Stretch stretch, Settings settings, Locale locale) {
        InstantSource clock = InstantSource.system();
        Ways ways = new Ways(settings.stretches(), settings.wearer(), locale, ZoneId.systemDefault());
        return new Carer(() -> ways, kept(clock), entry -> {})
                .against(List.of(stretch.id()), clock.instant()).stream()
                        .filter(held -> !anyway || !held.reason().overridable())
                        .toList();
    }

    /** What is minded of the wearer; nothing where no days are kept. */
    private static Care kept(InstantSource clock) {
        try (HistoryReader reader = History.read(Home.directories().data(), clock)) {
            return reader.care();
        } catch (IOException e) {
            Logger.debug(e, "no days are kept here");
            return Care.NONE;
        }
    }

    /** Through the stretch, for as long as nothing speaks against it. */
    private void lead(Catalogue catalogue, Stretch stretch, Settings settings, PrintWriter out)
            throws Failure, InterruptedException {
        Locale locale = Languages.locale(settings);
        for (Choice.HeldBack held : against(stretch, settings, locale)) {
            throw new Failure(Failure.FAILED, StretchPage.heldBack(held, locale));
        }
        SessionPlan plan = SessionPlan.of(stretch, settings.stretches().holding(), flareUp);
        Meanwhile meanwhile = new Meanwhile(() -> against(stretch, settings, locale));
        if (show.inWindow()) {
            show.lead(catalogue, List.of(plan), settings, (id, end) -> {}, meanwhile::begin);
        } else {
            guide(catalogue, plan, locale, out, meanwhile);
        }
        if (meanwhile.held().isPresent()) {
            Failure ended = new Failure(
                    Failure.FAILED, StretchPage.ended(meanwhile.held().orElseThrow(), locale));
            show.complain(settings, ended);
            throw ended;
        }
    }

    private static void guide(
            Catalogue catalogue, SessionPlan plan, Locale locale, PrintWriter out, Meanwhile meanwhile)
            throws InterruptedException {
        BufferedReader keys = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        TerminalGuide guide = new TerminalGuide(
                catalogue, locale, InstantSource.system(), out, keys, new Daemon("stretch-keys"), Ansi.AUTO.enabled());
        meanwhile.begin(guide::leave);
        guide.lead(plan)
                .filter(Session.End::isStopSign)
                .ifPresent(e -> out.print(StretchPage.signs(catalogue, catalogue.signsFor(e.feelings()), locale)));
        out.flush();
    }

    /** The entry of that id or, where there is none, a sentence with those it may have been. */
    static Entry entry(Catalogue catalogue, String id, Locale locale) throws Failure {
        List<String> ids = catalogue.entries().stream().map(Entry::id).toList();
        return catalogue
                .find(id.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new Failure(2, StretchPage.unknown("stretch", id, Lookup.near(id, ids), locale)));
    }
}
