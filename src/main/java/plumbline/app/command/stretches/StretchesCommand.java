package plumbline.app.command.stretches;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.catalogue.CatalogueFiles;
import plumbline.catalogue.StretchJson;
import plumbline.settings.Lookup;
import plumbline.settings.Settings;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Situation;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.choosing.Chooser;
import plumbline.stretch.choosing.Moment;
import plumbline.terminal.StretchPage;

/** {@code plumbline stretches}: the catalogue, and what would be offered in a situation and why. */
@Command(
        name = "stretches",
        mixinStandardHelpOptions = true,
        description = "Lists the stretches, or what is offered and held back in a situation, with reasons and sources.")
public final class StretchesCommand implements Callable<Integer> {

    @Option(
            names = "--situation",
            paramLabel = "S",
            description = "A letter of the decision table or its name: A upright-bout, B slouched-bout, C flare-up,"
                    + " C2 after-flare-up, D morning, E evening, F after-walking, G no-lying-upright,"
                    + " G2 no-lying-slouched, H stop-sign, I first-use.")
    private @Nullable String situation;

    @Option(
            names = "--override",
            paramLabel = "ID",
            description = "With --situation: offer this stretch all the same, where its reason allows.")
    private @Nullable String override;

    @Option(names = "--rules", description = "The questions on which the articles differ, and your settings for them.")
    private boolean rules;

    @Option(names = "--sleep", description = "How to lie at night.")
    private boolean sleep;

    @Option(names = "--json", description = "As JSON, for other programs.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        Settings settings = Home.settings();
        Locale locale = Languages.locale(settings);
        Catalogue catalogue = CatalogueFiles.load();
        PrintWriter out = spec.commandLine().getOut();
        if (rules) {
            out.print(StretchPage.rules(catalogue, locale));
        } else if (sleep) {
            out.print(StretchPage.sleep(catalogue, locale));
        } else if (situation != null) {
            Choice choice = choice(catalogue, settings, situation);
            out.print(json ? StretchJson.answer(choice, locale) : StretchPage.answer(catalogue, choice, locale));
        } else {
            out.print(json ? StretchJson.list(catalogue, locale) : StretchPage.list(catalogue, locale));
        }
        out.flush();
        return 0;
    }

    private Choice choice(Catalogue catalogue, Settings settings, String named) throws Failure {
        Optional<Situation> found = Situation.find(named.strip());
        if (found.isEmpty()) {
            List<String> keys =
                    Arrays.stream(Situation.values()).map(Situation::key).toList();
            throw new Failure(
                    2, StretchPage.unknown("situation", named, Lookup.near(named, keys), Languages.locale(settings)));
        }
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        Choice choice = new Chooser(catalogue, settings.stretches())
                .choose(Moment.typical(found.get(), today).of(settings.wearer()));
        return override == null
                ? choice
                : choice.override(LedCommand.entry(catalogue, override, Languages.locale(settings))
                        .id());
    }
}
