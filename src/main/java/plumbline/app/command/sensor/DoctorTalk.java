package plumbline.app.command.sensor;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import plumbline.app.doctor.Sign;
import plumbline.sensor.Saying;

/** How the signs are told: in lines of the wearer's language that fit into a terminal of 80 columns, or in JSON. */
final class DoctorTalk {

    /** A longer name has a line of its own. */
    private static final int NAME = 15;

    private static final int BEFORE = 25;
    private static final String ARROW = "         -> ";
    private static final int TERMINAL = 79;

    private final FindingWords words;

    DoctorTalk(FindingWords words) {
        this.words = words;
    }

    /** The lines of a sign. */
    List<String> lines(Sign sign) {
        Told told = Told.of(sign, words::say);
        String head = String.format(Locale.ROOT, "%-8s %-15s ", words.say(state(sign.state())), told.what());
        List<String> lines = new ArrayList<>();
        boolean apart = told.what().length() > NAME;
        if (apart) {
            lines.add(head.stripTrailing());
        }
        lines.addAll(hung(apart ? " ".repeat(BEFORE) : head, told.finding(), BEFORE));
        if (!told.remedy().isEmpty()) {
            lines.addAll(hung(ARROW, told.remedy(), ARROW.length()));
        }
        return lines;
    }

    /** The text behind its head, and its other lines as far in as that. */
    private static List<String> hung(String head, String text, int in) {
        List<String> pieces = FindingWords.lines(text, TERMINAL - in);
        List<String> lines = new ArrayList<>();
        for (String piece : pieces) {
            lines.add((lines.isEmpty() ? head : " ".repeat(in)) + piece);
        }
        return lines;
    }

    private static Saying state(Sign.State state) {
        return switch (state) {
            case OK -> Saying.of("doctor.OK", "ok");
            case WARNING -> Saying.of("doctor.WARNING", "warning");
            case FAULT -> Saying.of("doctor.FAULT", "fault");
        };
    }

    /** All signs, for programs: in English, whatever the wearer speaks. */
    static String json(List<Sign> signs) {
        JsonArray all = new JsonArray();
        for (Sign sign : signs) {
            Told told = Told.of(sign, Saying::sentence);
            JsonObject one = new JsonObject();
            one.addProperty("what", told.what());
            one.addProperty("state", sign.state().name().toLowerCase(Locale.ROOT));
            one.addProperty("finding", told.finding());
            one.addProperty("remedy", told.remedy());
            all.add(one);
        }
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(all);
    }

    /** A sign in some language. A finding of two sentences tells in the second what to do. */
    private record Told(String what, String finding, String remedy) {

        static Told of(Sign sign, Function<Saying, String> language) {
            String what = language.apply(sign.what());
            String finding = language.apply(sign.finding());
            int end = finding.indexOf(". ");
            if (sign.remedy().isPresent()) {
                return new Told(what, finding, language.apply(sign.remedy().get()));
            }
            return end < 0
                    ? new Told(what, finding, "")
                    : new Told(what, finding.substring(0, end + 1), finding.substring(end + 2));
        }
    }
}
