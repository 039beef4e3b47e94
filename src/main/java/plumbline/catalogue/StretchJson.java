package plumbline.catalogue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Entry;
import plumbline.stretch.Sign;
import plumbline.stretch.Stretch;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.choosing.Choice.HeldBack;
import plumbline.stretch.choosing.Choice.Offer;
import plumbline.stretch.evidence.Finding;
import plumbline.stretch.evidence.Source;
import plumbline.stretch.evidence.Text;

/** The catalogue, or what is offered in a situation, as JSON for other programs. Keys stay English; texts do not. */
public final class StretchJson {

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private final Locale locale;

    private StretchJson(Locale locale) {
        this.locale = locale;
    }

    /** All entries as an array. */
    public static String list(Catalogue catalogue, Locale locale) {
        return GSON.toJson(array(catalogue.entries(), new StretchJson(locale)::entry)) + "\n";
    }

    /** One entry as an object. */
    public static String entry(Entry entry, Locale locale) {
        return GSON.toJson(new StretchJson(locale).entry(entry)) + "\n";
    }

    /** What is offered and held back. */
    public static String answer(Choice choice, Locale locale) {
        StretchJson json = new StretchJson(locale);
        JsonObject object = new JsonObject();
        object.addProperty("situation", choice.situation().key());
        object.addProperty("letter", choice.situation().letter());
        object.addProperty("says", json.say(choice.says()));
        object.add("offers", array(choice.offers(), json::offer));
        object.add("held", array(choice.held(), json::held));
        object.add("signs", array(choice.signs(), json::sign));
        return GSON.toJson(object) + "\n";
    }

    private JsonObject entry(Entry entry) {
        JsonObject object = named(entry);
        object.addProperty("kind", StretchWords.spelling(entry.kind()));
        object.add("sources", sources(entry.sources()));
        if (entry instanceof Stretch stretch) {
            Stretch.Form form = stretch.form();
            object.addProperty("position", StretchWords.spelling(form.position()));
            object.addProperty("sides", StretchWords.spelling(form.sides()));
            object.addProperty("spine", StretchWords.spelling(form.spine()));
            object.addProperty("atDesk", form.atDesk().possible());
            object.add("muscles", words(form.muscles().stream().map(this::say).toList()));
            object.addProperty("starterSeconds", stretch.dose().starter().toSeconds());
            object.addProperty("standardSeconds", stretch.dose().standard().toSeconds());
            object.add("found", array(stretch.findings(), this::finding));
            object.add("steps", words(StretchLines.numbered(stretch, locale)));
        }
        return object;
    }

    private JsonObject finding(Finding finding) {
        JsonObject object = new JsonObject();
        object.addProperty("source", finding.source().toString());
        object.addProperty("what", StretchWords.spelling(finding.quantity()));
        finding.least().ifPresent(least -> object.addProperty("least", least));
        finding.most().ifPresent(most -> object.addProperty("most", most));
        finding.note().ifPresent(note -> object.addProperty("note", say(note)));
        return object;
    }

    private JsonObject offer(Offer offer) {
        JsonObject object = new JsonObject();
        object.addProperty("tier", offer.line().tier());
        object.addProperty("id", offer.entry().id());
        object.addProperty("name", say(offer.entry().name()));
        object.addProperty("basis", StretchWords.spelling(offer.line().basis()));
        object.add("sources", sources(offer.line().sources()));
        object.addProperty("overridden", offer.overridden());
        offer.line().note().ifPresent(note -> object.addProperty("note", say(note)));
        return object;
    }

    private JsonObject held(HeldBack held) {
        JsonObject object = named(held.stretch());
        object.addProperty("reason", held.reason().key());
        object.addProperty("says", say(held.reason().says()));
        object.addProperty("basis", StretchWords.spelling(held.reason().basis()));
        object.addProperty("overridable", held.reason().overridable());
        object.add("sources", sources(held.reason().sources()));
        held.reason().setting().ifPresent(key -> object.addProperty("setting", key));
        return object;
    }

    private JsonObject sign(Sign sign) {
        JsonObject object = new JsonObject();
        object.addProperty("id", sign.id());
        object.addProperty("urgency", StretchWords.spelling(sign.urgency()));
        object.addProperty("sign", say(sign.sign()));
        object.addProperty("says", say(sign.says()));
        object.add("sources", sources(sign.sources()));
        return object;
    }

    private JsonObject named(Entry entry) {
        JsonObject object = new JsonObject();
        object.addProperty("id", entry.id());
        object.addProperty("name", say(entry.name()));
        return object;
    }

    private String say(Text text) {
        return text.in(locale);
    }

    private static JsonArray sources(List<Source> sources) {
        return words(sources.stream().map(Source::toString).toList());
    }

    private static JsonArray words(List<String> words) {
        JsonArray array = new JsonArray();
        words.forEach(array::add);
        return array;
    }

    private static <T> JsonArray array(Collection<T> values, Function<T, ? extends JsonElement> json) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(json.apply(value)));
        return array;
    }
}
