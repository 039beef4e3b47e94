package plumbline.app.stretches;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Choice;
import plumbline.stretch.Choice.HeldBack;
import plumbline.stretch.Choice.Offer;
import plumbline.stretch.Entry;
import plumbline.stretch.Finding;
import plumbline.stretch.Sign;
import plumbline.stretch.Source;
import plumbline.stretch.Stretch;

/** The catalogue, or what is offered in a situation, as JSON for other programs. Keys stay English; texts do not. */
public final class StretchJson {
    private final Locale locale;

    private StretchJson(Locale locale) {
        this.locale = locale;
    }

    /** All entries as an array. */
    public static String list(Catalogue catalogue, Locale locale) {
        StretchJson json = new StretchJson(locale);
        return array(catalogue.entries(), json::entry) + "\n";
    }

    /** What is offered and held back. */
    public static String answer(Choice choice, Locale locale) {
        StretchJson json = new StretchJson(locale);
        return object(List.of(
                        field("situation", text(choice.situation().key())),
                        field("letter", text(choice.situation().letter())),
                        field("says", text(choice.says().in(locale))),
                        field("offers", array(choice.offers(), json::offer)),
                        field("held", array(choice.held(), json::held)),
                        field("signs", array(choice.signs(), json::sign))))
                + "\n";
    }

    private String entry(Entry entry) {
        List<String> fields = new ArrayList<>(List.of(
                field("id", text(entry.id())),
                field("name", text(entry.name().in(locale))),
                field("kind", text(StretchWords.spelling(entry.kind()))),
                field("sources", sources(entry.sources()))));
        if (entry instanceof Stretch stretch) {
            Stretch.Form form = stretch.form();
            fields.add(field("position", text(StretchWords.spelling(form.position()))));
            fields.add(field("sides", text(StretchWords.spelling(form.sides()))));
            fields.add(field("spine", text(StretchWords.spelling(form.spine()))));
            fields.add(field("atDesk", String.valueOf(form.atDesk().possible())));
            fields.add(field("muscles", array(form.muscles(), muscle -> text(muscle.in(locale)))));
            fields.add(field(
                    "starterSeconds", String.valueOf(stretch.dose().starter().toSeconds())));
            fields.add(field(
                    "standardSeconds", String.valueOf(stretch.dose().standard().toSeconds())));
            fields.add(field("found", array(stretch.findings(), this::finding)));
            fields.add(field("steps", array(StretchLines.numbered(stretch, locale), StretchJson::text)));
        }
        return object(fields);
    }

    private String finding(Finding finding) {
        List<String> fields = new ArrayList<>(List.of(
                field("source", text(finding.source().toString())),
                field("what", text(StretchWords.spelling(finding.quantity())))));
        finding.least().ifPresent(least -> fields.add(field("least", String.valueOf(least))));
        finding.most().ifPresent(most -> fields.add(field("most", String.valueOf(most))));
        finding.note().ifPresent(note -> fields.add(field("note", text(note.in(locale)))));
        return object(fields);
    }

    private String offer(Offer offer) {
        List<String> fields = new ArrayList<>(List.of(
                field("tier", String.valueOf(offer.line().tier())),
                field("id", text(offer.entry().id())),
                field("name", text(offer.entry().name().in(locale))),
                field("basis", text(StretchWords.spelling(offer.line().basis()))),
                field("sources", sources(offer.line().sources())),
                field("overridden", String.valueOf(offer.overridden()))));
        offer.line().note().ifPresent(note -> fields.add(field("note", text(note.in(locale)))));
        return object(fields);
    }

    private String held(HeldBack held) {
        List<String> fields = new ArrayList<>(List.of(
                field("id", text(held.stretch().id())),
                field("name", text(held.stretch().name().in(locale))),
                field("reason", text(held.reason().key())),
                field("says", text(held.reason().says().in(locale))),
                field("basis", text(StretchWords.spelling(held.reason().basis()))),
                field("overridable", String.valueOf(held.reason().overridable())),
                field("sources", sources(held.reason().sources()))));
        Optional<String> setting = held.reason().setting();
        setting.ifPresent(key -> fields.add(field("setting", text(key))));
        return object(fields);
    }

    private String sign(Sign sign) {
        return object(List.of(
                field("id", text(sign.id())),
                field("urgency", text(StretchWords.spelling(sign.urgency()))),
                field("sign", text(sign.sign().in(locale))),
                field("says", text(sign.says().in(locale))),
                field("sources", sources(sign.sources()))));
    }

    private static String sources(List<Source> sources) {
        return array(sources, source -> text(source.toString()));
    }

    private static <T> String array(List<T> values, Function<T, String> json) {
        return values.stream().map(json).collect(Collectors.joining(",", "[", "]"));
    }

    private static String object(List<String> fields) {
        return fields.stream().collect(Collectors.joining(",", "{", "}"));
    }

    private static String field(String key, String json) {
        return text(key) + ":" + json;
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < 0x20) {
                json.append("\\u00").append(c < 0x10 ? "0" : "").append(Integer.toHexString(c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
