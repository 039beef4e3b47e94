package plumbline.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import plumbline.catalogue.StretchLines;
import plumbline.catalogue.StretchWords;
import plumbline.stretch.Catalogue;
import plumbline.stretch.DecisionTable.Reason;
import plumbline.stretch.Entry;
import plumbline.stretch.Named;
import plumbline.stretch.Sign;
import plumbline.stretch.Stretch;
import plumbline.stretch.Stretch.Cited;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.choosing.Choice.HeldBack;
import plumbline.stretch.choosing.Choice.Offer;
import plumbline.stretch.evidence.Finding;
import plumbline.stretch.evidence.Source;
import plumbline.stretch.evidence.Text;

/**
 * The catalogue, a stretch, or what is offered in a situation, as plain text. Sources are cited shortly in brackets and
 * named in full at the end.
 */
public final class StretchPage {
    private final Catalogue catalogue;
    private final StretchWords words;
    private final StretchLines lines = new StretchLines();
    private final TreeSet<String> cited = new TreeSet<>();

    private StretchPage(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.words = new StretchWords(locale);
    }

    /** All entries: those one can be led through, then those only named. */
    public static String list(Catalogue catalogue, Locale locale) {
        StretchPage page = new StretchPage(catalogue, locale);
        page.heading("list.led");
        catalogue.stretches().forEach(page::listed);
        page.heading("list.named");
        catalogue.entries().stream().filter(Named.class::isInstance).forEach(page::listed);
        return page.end();
    }

    /** What is offered and held back, each with its reason and source, and every sign. */
    public static String answer(Catalogue catalogue, Choice choice, Locale locale) {
        StretchPage page = new StretchPage(catalogue, locale);
        page.lines.add(0, choice.situation().letter() + "  " + choice.says().in(locale));
        page.heading(choice.offers().isEmpty() ? "answer.nothing" : "answer.offers");
        choice.offers().forEach(page::offer);
        if (!choice.held().isEmpty()) {
            page.heading("answer.held");
            choice.held().forEach(page::held);
        }
        page.signs(choice.signs());
        return page.end();
    }

    /** One entry with all that is known of it, and every sign. */
    public static String entry(Catalogue catalogue, Entry entry, Locale locale) {
        StretchPage page = new StretchPage(catalogue, locale);
        page.lines.add(0, entry.name().in(locale) + " (" + entry.id() + ")");
        if (entry instanceof Stretch stretch) {
            page.stretch(stretch);
        } else if (entry instanceof Named named) {
            page.lines.add(2, page.say(named.fact()) + page.cite(named.sources()));
        }
        page.signs(catalogue.signs());
        return page.end();
    }

    /**
     * That there is nothing of this name, and what may have been meant.
     *
     * @param what {@code stretch} or {@code situation}
     * @param near what is called nearly so
     */
    public static String unknown(String what, String typed, List<String> near, Locale locale) {
        StretchWords words = new StretchWords(locale);
        String meant = near.isEmpty() ? "" : " " + words.say("unknown.near", String.join(", ", near));
        return words.say("unknown." + what, typed) + meant + " " + words.say("all." + what);
    }

    /** That it is held back now, why, and what can be done about it. */
    public static String heldBack(HeldBack held, Locale locale) {
        StretchWords words = new StretchWords(locale);
        String name = held.stretch().name().in(locale);
        String why = held.reason().says().in(locale);
        return words.say(held.reason().overridable() ? "held.anyway" : "held", name, why);
    }

    /** Why a stretch that was under way has been ended. */
    public static String ended(HeldBack held, Locale locale) {
        return new StretchWords(locale)
                .say(
                        "held.ended",
                        held.stretch().name().in(locale),
                        held.reason().says().in(locale));
    }

    /** Signs alone, each with what to do. */
    public static String signs(Catalogue catalogue, List<Sign> signs, Locale locale) {
        StretchPage page = new StretchPage(catalogue, locale);
        page.signs(signs);
        return page.end();
    }

    /** The questions on which the articles differ: what is done about each, by which setting, and on whose word. */
    public static String rules(Catalogue catalogue, Locale locale) {
        StretchPage page = new StretchPage(catalogue, locale);
        for (Catalogue.Rule rule : catalogue.rules()) {
            page.lines.gap();
            page.lines.add(0, rule.row() + "  " + page.say(rule.question()));
            page.lines.add(3, page.say(rule.answer()) + page.cite(rule.sources()));
            rule.settings()
                    .forEach(each -> page.lines.add(
                            3,
                            page.words.say(
                                    "rules.setting", each.key(), String.join(", ", each.allowed()), each.usual())));
        }
        return page.end();
    }

    /** How to lie at night. */
    public static String sleep(Catalogue catalogue, Locale locale) {
        StretchPage page = new StretchPage(catalogue, locale);
        page.heading("sleep");
        catalogue
                .sleep()
                .forEach(way -> page.lines.add(
                        2, page.say(way.name()) + ": " + page.say(way.says()) + page.cite(way.sources())));
        page.lines.add(2, page.words.say("not-advice"));
        return page.end();
    }

    private void listed(Entry entry) {
        boolean desk =
                entry instanceof Stretch stretch && stretch.form().atDesk().possible();
        lines.add(
                2,
                entry.id() + "  " + say(entry.name()) + (desk ? ", " + words.say("list.desk") : "")
                        + cite(entry.sources()));
    }

    private void offer(Offer offer) {
        String wanted = offer.overridden() ? ", " + words.say("answer.overridden") : "";
        lines.add(
                2,
                offer.line().tier() + "  " + offer.entry().id() + "  "
                        + say(offer.entry().name()) + "; "
                        + words.say("basis", offer.line().basis()) + wanted
                        + cite(offer.line().sources()));
        offer.line().note().ifPresent(note -> lines.add(5, say(note)));
    }

    private void held(HeldBack held) {
        Reason reason = held.reason();
        lines.add(2, held.stretch().id() + "  " + say(held.stretch().name()));
        List<String> ways = new ArrayList<>();
        reason.setting().ifPresent(setting -> ways.add(words.say("answer.setting", setting)));
        if (reason.overridable()) {
            ways.add(words.say("answer.override"));
        }
        String how = ways.isEmpty() ? "" : " [" + String.join("; ", ways) + "]";
        lines.add(5, say(reason.says()) + cite(reason.sources()) + how);
    }

    private void stretch(Stretch stretch) {
        aliases(stretch);
        List<Text> muscles = stretch.form().muscles();
        if (!muscles.isEmpty()) {
            lines.add(
                    2, words.say("page.muscles", muscles.stream().map(this::say).collect(Collectors.joining(", "))));
        }
        lines.add(2, say(stretch.form().atDesk().reason()));
        lines.add(
                2,
                words.say(
                        "page.dose",
                        stretch.dose().starter().toSeconds(),
                        stretch.dose().standard().toSeconds()));
        heading("page.steps");
        StretchLines.numbered(stretch, words.locale()).forEach(step -> lines.add(2, step));
        cited("page.cautions", stretch.counsel().cautions());
        cited("page.easier", stretch.counsel().easier());
        cited("page.harder", stretch.counsel().harder());
        heading("page.figures");
        stretch.findings().forEach(finding -> lines.add(2, figure(finding)));
    }

    private void aliases(Stretch stretch) {
        if (!stretch.aliases().isEmpty()) {
            cited.addAll(stretch.aliases().stream().map(Stretch.Alias::work).toList());
            lines.add(
                    2,
                    words.say(
                            "page.aliases",
                            stretch.aliases().stream()
                                    .map(alias -> alias.name() + " [" + alias.work() + "]")
                                    .collect(Collectors.joining("; "))));
        }
    }

    private String figure(Finding finding) {
        StringBuilder text = new StringBuilder(words.say("quantity", finding.quantity()));
        finding.least().ifPresent(least -> text.append(": ").append(range(finding, least)));
        finding.note().ifPresent(note -> text.append(". ").append(say(note)));
        return text + cite(List.of(finding.source()));
    }

    private String range(Finding finding, int least) {
        if (finding.most().isEmpty()) {
            return words.say("page.figure.least", least);
        }
        int most = finding.most().getAsInt();
        return most == least ? String.valueOf(least) : words.say("page.figure.range", least, most);
    }

    private void cited(String heading, List<Cited> sentences) {
        if (!sentences.isEmpty()) {
            heading(heading);
            sentences.forEach(each -> lines.add(2, say(each.text()) + cite(each.sources())));
        }
    }

    private void signs(List<Sign> signs) {
        heading("signs");
        signs.forEach(sign -> lines.add(2, say(sign.sign()) + ": " + say(sign.says()) + cite(sign.sources())));
        lines.add(2, words.say("not-advice"));
    }

    private void heading(String key) {
        lines.gap();
        lines.add(0, words.say(key));
    }

    private String cite(List<Source> sources) {
        cited.addAll(sources.stream().map(Source::work).toList());
        return " [" + sources.stream().map(Source::toString).collect(Collectors.joining(", ")) + "]";
    }

    private String say(Text text) {
        return text.in(words.locale());
    }

    private String end() {
        heading("works");
        cited.forEach(work -> lines.add(2, work + "  " + say(catalogue.title(work))));
        return lines.toString();
    }
}
