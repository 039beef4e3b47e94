package plumbline.app.command.recorded;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalDouble;
import plumbline.coach.Prompt;
import plumbline.device.recording.RecordingRows;
import plumbline.sitting.Amendment;
import plumbline.sitting.Bout;
import plumbline.sitting.DaySummary;
import plumbline.sitting.SeatedMovement;

/** An analysis in a line of a table, and as JSON. */
final class AnalysisText {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().create();

    static final String HEAD = String.format(
            Locale.ROOT,
            "%-26s %8s %8s %8s %8s %5s %7s %6s %5s",
            "recording",
            "length",
            "seated",
            "slouched",
            "upright",
            "bouts",
            "longest",
            "breaks",
            "asked");

    private AnalysisText() {}

    static String row(String name, Analysis analysis) {
        DaySummary sums = analysis.sums();
        return String.format(
                Locale.ROOT,
                "%-26s %8s %8s %8s %8s %5d %7s %6d %5d",
                name.length() > 26 ? name.substring(0, 25) + "…" : name,
                clock(analysis.length()),
                clock(sums.seated()),
                clock(sums.slouched()),
                clock(sums.standing().plus(sums.moving())),
                sums.bouts(),
                clock(sums.longestBout()),
                sums.breaks(),
                analysis.prompts().size());
    }

    /** Such as 1:02:45 or 2:45. */
    static String clock(Duration length) {
        return length.toHours() > 0
                ? String.format(
                        Locale.ROOT, "%d:%02d:%02d", length.toHours(), length.toMinutesPart(), length.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d", length.toMinutes(), length.toSecondsPart());
    }

    static String json(JsonArray recordings) {
        return GSON.toJson(recordings);
    }

    /** One recording as JSON; times in seconds from its start. */
    static JsonObject json(String name, Analysis analysis) {
        JsonObject json = new JsonObject();
        json.addProperty("recording", name);
        json.addProperty("length_s", analysis.length().toMillis() / 1000.0);
        analysis.trouble().ifPresent(t -> json.addProperty("trouble", t));
        RecordingRows.Outcome counts = analysis.counts();
        json.addProperty("samples", counts.samples());
        json.addProperty("garbled_bytes", counts.garbledBytes());
        DaySummary sums = analysis.sums();
        json.addProperty("worn_s", sums.worn().toSeconds());
        json.addProperty("sitting_s", sums.sitting().toSeconds());
        json.addProperty("slouched_s", sums.slouched().toSeconds());
        json.addProperty("reclining_s", sums.reclining().toSeconds());
        json.addProperty("standing_s", sums.standing().toSeconds());
        json.addProperty("moving_s", sums.moving().toSeconds());
        json.addProperty("lying_s", sums.lying().toSeconds());
        json.addProperty("unknown_s", sums.unknown().toSeconds());
        json.addProperty("longest_bout_s", sums.longestBout().toSeconds());
        json.addProperty("bouts_20_min", sums.bouts20());
        json.addProperty("bouts_30_min", sums.bouts30());
        json.addProperty("bouts_60_min", sums.bouts60());
        json.addProperty("breaks", sums.breaks());
        add(json, "breaks_per_seated_hour", sums.breaksPerSeatedHour());
        add(json, "usual_bout_min", sums.usualBoutMinutes());
        add(json, "mean_bout_min", sums.meanBoutMinutes());
        add(json, "alpha", sums.alpha());
        sums.movement().ifPresent(movement -> json.add("movement", movement(movement)));
        JsonArray bouts = new JsonArray();
        for (Bout bout : analysis.bouts()) {
            bouts.add(bout(analysis.start(), bout));
        }
        json.add("bouts", bouts);
        JsonArray prompts = new JsonArray();
        for (Prompt prompt : analysis.prompts()) {
            prompts.add(prompt(analysis.start(), prompt));
        }
        json.add("prompts", prompts);
        JsonArray known = new JsonArray();
        for (Amendment later : analysis.known()) {
            known.add(known(analysis.start(), later));
        }
        json.add("known_later", known);
        return json;
    }

    /** A time of which it became known only later how it was; bouts and figures are as it was told live. */
    private static JsonObject known(Instant start, Amendment later) {
        JsonObject json = new JsonObject();
        json.addProperty("start_s", seconds(start, later.from()));
        json.addProperty("end_s", seconds(start, later.to()));
        json.addProperty("posture", later.posture().name().toLowerCase(Locale.ROOT));
        json.addProperty("known_s", seconds(start, later.saidAt()));
        return json;
    }

    private static JsonObject movement(SeatedMovement movement) {
        JsonObject json = new JsonObject();
        json.addProperty("watched_s", movement.watched().toSeconds());
        json.addProperty("shifts", movement.shifts());
        json.addProperty("fidgets", movement.fidgets());
        json.addProperty("longest_unshifted_s", movement.longestUnshifted().toSeconds());
        JsonObject angles = new JsonObject();
        movement.angles().times().forEach((deg, time) -> angles.addProperty(deg.toString(), time.toSeconds()));
        json.add("seconds_from_deg", angles);
        return json;
    }

    private static JsonObject bout(Instant start, Bout bout) {
        JsonObject json = new JsonObject();
        json.addProperty("start_s", seconds(start, bout.start()));
        json.addProperty("end_s", seconds(start, bout.end()));
        json.addProperty("seated_s", bout.seated().toMillis() / 1000.0);
        json.addProperty("slouched_s", bout.slouched().toMillis() / 1000.0);
        json.addProperty("interruptions", bout.interruptions());
        return json;
    }

    private static JsonObject prompt(Instant start, Prompt prompt) {
        JsonObject json = new JsonObject();
        json.addProperty("asked_s", seconds(start, prompt.askedAt()));
        json.addProperty("seated_s", prompt.seated().toMillis() / 1000.0);
        prompt.end().ifPresent(end -> {
            json.addProperty("ended_s", seconds(start, end.at()));
            json.addProperty("outcome", end.outcome().name().toLowerCase(Locale.ROOT));
        });
        return json;
    }

    private static double seconds(Instant start, Instant at) {
        return Duration.between(start, at).toMillis() / 1000.0;
    }

    private static void add(JsonObject json, String name, OptionalDouble value) {
        value.ifPresent(v -> json.addProperty(name, Math.round(v * 1000) / 1000.0));
    }
}
