package plumbline.control.status;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.face.Link;
import plumbline.face.Outage;
import plumbline.face.View;
import plumbline.posture.Reading;
import plumbline.sensor.Saying;
import plumbline.sitting.DaySummary;
import plumbline.trend.TrendDay;
import plumbline.trend.day.Shade;

/**
 * How it stands, as one line of JSON for programs of the wearer's own; {@code control.md} describes each field. Names stay as
 * they are for as long as the version does; fields may be added.
 */
public final class StatusJson {

    /** Counted up when a field goes or comes to mean something else. */
    static final int VERSION = 1;

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    private StatusJson() {}

    /** The view, as a line without its end. */
    public static String of(View view) {
        View.Now now = view.now();
        JsonObject out = new JsonObject();
        out.addProperty("plumbline_status", VERSION);
        out.addProperty("at", now.at().toString());
        out.addProperty("zone", view.zone().getId());
        posture(now, out);
        out.addProperty("seated_s", seconds(now.seated()));
        out.addProperty("upright_s", seconds(now.upright()));
        now.nextBreak().ifPresent(in -> out.addProperty("next_break_s", seconds(in)));
        out.addProperty("asks_sit_or_stand", now.sitOrStand());
        now.quiet().ifPresent(quiet -> out.add("quiet", quiet(quiet)));
        view.call().ifPresent(call -> out.add("break", call(call)));
        view.nudge().ifPresent(slouched -> out.addProperty("nudged_after_s", seconds(slouched)));
        out.add("sensor", sensor(now.link(), view.sense()));
        view.watching()
                .outage()
                .map(Outage::saying)
                .or(() -> now.link().advice())
                .map(Saying::sentence)
                .ifPresent(trouble -> out.addProperty("trouble", trouble));
        today(view).ifPresent(day -> out.add("today", day(day)));
        return GSON.toJson(out);
    }

    private static void posture(View.Now now, JsonObject out) {
        Optional<Reading> reading = now.reading();
        out.addProperty("posture", name(reading.map(r -> Shade.of(r.state())).orElse(Shade.UNKNOWN)));
        reading.ifPresent(r -> {
            out.addProperty("confidence", rounded(r.state().confidence(), 100));
            out.addProperty("since", r.since().toString());
            angle("tilt_deg", r.tiltDeg(), out);
            angle("forward_deg", r.forwardDeg(), out);
            angle("side_deg", r.sideDeg(), out);
        });
    }

    private static void angle(String name, OptionalDouble deg, JsonObject out) {
        deg.ifPresent(d -> out.addProperty(name, rounded(d, 10)));
    }

    private static JsonObject quiet(View.Quiet quiet) {
        JsonObject out = new JsonObject();
        out.addProperty("why", name(quiet.why()));
        quiet.until().ifPresent(until -> out.addProperty("until", until.toString()));
        return out;
    }

    private static JsonObject call(View.Call call) {
        JsonObject out = new JsonObject();
        out.addProperty("asked_at", call.askedAt().toString());
        out.addProperty("seated_s", seconds(call.seated()));
        out.addProperty("stretch", call.stretchId());
        out.addProperty("stage", name(call.stage()));
        out.addProperty("upright_s", seconds(call.upright()));
        out.addProperty("length_s", seconds(call.asked()));
        out.addProperty("snoozes", call.snoozes());
        out.addProperty("may_snooze", call.maySnooze());
        call.ended().ifPresent(outcome -> out.addProperty("ended", name(outcome)));
        return out;
    }

    private static JsonObject sensor(Link link, View.Sense sense) {
        JsonObject out = new JsonObject();
        out.addProperty("state", name(link.state()));
        out.addProperty("source", link.source());
        out.addProperty("samples", sense.samples());
        out.addProperty("garbled_bytes", sense.garbledBytes());
        out.addProperty("lost", sense.lost());
        sense.battery().ifPresent(percent -> out.addProperty("battery_percent", rounded(percent, 1)));
        return out;
    }

    private static Optional<DaySummary> today(View view) {
        return view.trend().days().stream()
                .filter(day -> day.day().equals(view.band().day()))
                .findFirst()
                .flatMap(TrendDay::summary);
    }

    private static JsonObject day(DaySummary day) {
        JsonObject out = new JsonObject();
        out.addProperty("day", day.day().toString());
        out.addProperty("seated_s", seconds(day.seated()));
        out.addProperty("slouched_s", seconds(day.slouched()));
        out.addProperty("upright_s", seconds(day.standing().plus(day.moving())));
        out.addProperty("breaks", day.breaks());
        out.addProperty("longest_bout_s", seconds(day.longestBout()));
        return out;
    }

    private static long seconds(Duration time) {
        return time.toSeconds();
    }

    private static double rounded(double value, int per) {
        return (double) Math.round(value * per) / per;
    }

    /** Such as "not-worn". */
    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
