package plumbline.screen;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import java.util.stream.IntStream;
import plumbline.catalogue.CatalogueFiles;
import plumbline.coach.Advice;
import plumbline.coach.Outcome;
import plumbline.coach.goal.DayShare;
import plumbline.coach.goal.Goal;
import plumbline.coach.habit.Cue;
import plumbline.coach.profile.Profiles;
import plumbline.coach.quiet.Hush;
import plumbline.face.Archive;
import plumbline.face.LeanZone;
import plumbline.face.Link;
import plumbline.face.Preferences;
import plumbline.face.View;
import plumbline.face.plan.PlanSayings;
import plumbline.face.plan.PlanView;
import plumbline.face.plan.WeekSayings;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Reading;
import plumbline.posture.calibration.Part;
import plumbline.posture.calibration.Progress;
import plumbline.posture.calibration.Quality;
import plumbline.posture.mounting.BodyFrame;
import plumbline.screen.page.Sources;
import plumbline.screen.session.Leading;
import plumbline.sensor.Saying;
import plumbline.sensor.Vector3;
import plumbline.sensor.text.example.End;
import plumbline.sensor.text.example.Glimpse;
import plumbline.sensor.text.example.Pose;
import plumbline.sensor.text.example.Shown;
import plumbline.trend.SampleDays;
import plumbline.trend.Trend;
import plumbline.trend.day.DayBand;

/** Moments of a wearer's afternoon, to be shown. */
public final class SampleViews {

    public static final Instant AT =
            SampleDays.TODAY.atTime(15, 30).atZone(SampleDays.ZONE).toInstant();

    private static final DayBand BAND =
            SampleDays.workday(SampleDays.TODAY, 15.5).band(SampleDays.TODAY);
    private static final Trend TREND = SampleDays.fortnight();
    private static final LeanZone ZONE = new LeanZone(-2, 9);

    private SampleViews() {}

    /** What the pages look back on: nothing but what the view tells. */
    private static Leading leading() {
        return new Leading(CatalogueFiles.load(), InstantSource.fixed(AT));
    }

    public static Sources sources(Executor drawing) {
        return new Sources(drawing, Archive.NONE, SampleViews::leading, Preferences.NONE);
    }

    /** A window of somebody who starts it for the first time. */
    public static Sources firstRun(Executor drawing) {
        Preferences first = new SamplePreferences() {
            @Override
            public boolean isFirstRun() {
                return true;
            }
        };
        return new Sources(drawing, Archive.NONE, sources(drawing).leading(), first);
    }

    /** A window of somebody who has worn the sensor for three years. */
    public static Sources threeYears(Executor drawing) {
        return new Sources(drawing, SampleArchive.THREE_YEARS, SampleViews::leading, new SamplePreferences());
    }

    /** A window whose history is in use by another program. */
    public static Sources busy(Executor drawing) {
        return new Sources(drawing, SampleArchive.busy(), SampleViews::leading, Preferences.NONE);
    }

    /** Before the first sample of the first day. */
    public static View nothing() {
        return new View(
                SampleDays.ZONE,
                new View.Now(
                        AT,
                        Optional.empty(),
                        Optional.empty(),
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ofMinutes(60),
                        Optional.empty(),
                        Optional.empty(),
                        new Link(Link.State.SEARCHING, "", Optional.empty()),
                        false),
                DayBand.empty(SampleDays.TODAY, SampleDays.ZONE),
                SampleDays.nothing(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new View.Sense("Plumbline 0001 1.0", OptionalDouble.of(81), 123_456, 12, 3),
                Optional.empty(),
                View.Watching.WELL);
    }

    public static View sitting() {
        return day(reading(Posture.SITTING, false, 0.86, 1.2, -0.6, 0.2, 23), 42, 0, 18);
    }

    /** Standing since the sensor was put on, say: told, but not sure. */
    public static View unsure() {
        return day(reading(Posture.SITTING, false, PostureState.NOT_SURE, 1.2, -0.6, 0.2, 23), 42, 0, 18);
    }

    public static View slouched() {
        return day(reading(Posture.SITTING, true, 0.83, 14, 2.3, 1, 4), 58, 0, 2);
    }

    public static View standing() {
        return day(reading(Posture.STANDING, false, 0.78, 3, 6, -1, 2), 0, 2, -1);
    }

    public static View moving() {
        return day(reading(Posture.MOVING, false, 0.98, 4, 1, -1, 3), 0, 3, -1);
    }

    public static View reclining() {
        return day(reading(Posture.RECLINING, false, 0.8, -34, 0, -1, 12), 44, 0, 16);
    }

    public static View lying() {
        return day(reading(Posture.LYING, false, 0.97, 86, 0, -1, 15), 0, 0, -1);
    }

    public static View notWorn() {
        return day(reading(Posture.NOT_WORN, false, 0.9, 0, 0, -1, 33), 0, 0, -1);
    }

    static View of(Posture posture) {
        return switch (posture) {
            case SITTING -> sitting();
            case RECLINING -> reclining();
            case STANDING -> standing();
            case MOVING -> moving();
            case LYING -> lying();
            case NOT_WORN -> notWorn();
            case UNKNOWN -> nothing();
        };
    }

    public static View quiet(View view) {
        return quiet(view, new View.Quiet(Optional.of(AT.plus(Duration.ofMinutes(45))), Hush.MEETING));
    }

    /** The coach says nothing. */
    public static View quiet(View view, View.Quiet quiet) {
        View.Now now = view.now();
        return with(
                view,
                new View.Now(
                        now.at(),
                        now.reading(),
                        now.leanZone(),
                        now.seated(),
                        now.upright(),
                        now.interval(),
                        now.nextBreak(),
                        Optional.of(quiet),
                        now.link(),
                        now.sitOrStand()));
    }

    /** The coach asks whether they sit or stand. */
    public static View asked(View view) {
        View.Now now = view.now();
        return with(
                view,
                new View.Now(
                        now.at(),
                        now.reading(),
                        now.leanZone(),
                        now.seated(),
                        now.upright(),
                        now.interval(),
                        now.nextBreak(),
                        now.quiet(),
                        now.link(),
                        true));
    }

    public static View planned(View view) {
        Goal goal = new Goal(50, Duration.ofMinutes(40));
        LocalDate monday = LocalDate.of(2025, 10, 27);
        List<DayShare> days = IntStream.of(0, 1, 2, 3, 4, 7, 8, 9, 10, 11)
                .mapToObj(day ->
                        new DayShare(monday.plusDays(day), Duration.ofHours(6), Duration.ofMinutes(90 + 20 * day)))
                .toList();
        return view.with(new PlanView(
                PlanSayings.cue(new Cue.Unshifted(Duration.ofMinutes(15), false)),
                List.of(
                        WeekSayings.today(62, 190, goal),
                        WeekSayings.rarer(2, 30).orElseThrow(),
                        PlanSayings.profile(new Profiles.Holding("office", false, List.of("focus")))),
                true,
                Optional.of(new PlanView.Week(
                        List.of(
                                Saying.of(
                                        "week.changed",
                                        "Last week %s %% of your sitting on %s days was in pieces under %s minutes, the week before"
                                                + " %s %% on %s days.",
                                        64,
                                        5,
                                        40,
                                        36,
                                        5),
                                Saying.of("week.kept", "You kept your goal of %s %%; nothing needs to change.", 50)),
                        days,
                        50,
                        Optional.of("SET_OUT_FOR_MORE")))));
    }

    public static View linked(View view, Link link) {
        View.Now now = view.now();
        return with(
                view,
                new View.Now(
                        now.at(),
                        now.reading(),
                        now.leanZone(),
                        now.seated(),
                        now.upright(),
                        now.interval(),
                        now.nextBreak(),
                        now.quiet(),
                        link,
                        now.sitOrStand()));
    }

    public static View calling(View view, View.Call call) {
        return new View(
                view.zone(),
                view.now(),
                view.band(),
                view.trend(),
                Optional.of(call),
                view.nudge(),
                view.notice(),
                view.sense(),
                view.calibration(),
                View.Watching.WELL);
    }

    static View nudging(View view, Duration rounded) {
        return new View(
                view.zone(),
                view.now(),
                view.band(),
                view.trend(),
                view.call(),
                Optional.of(rounded),
                view.notice(),
                view.sense(),
                view.calibration(),
                View.Watching.WELL);
    }

    /** Two sensors speak. */
    public static View choosing() {
        List<Link.Candidate> two = List.of(
                new Link.Candidate("/dev/serial/by-id/usb-Plumbline_Plumbline_0001-if00", "Plumbline", 115_200),
                new Link.Candidate("/dev/ttyUSB0", "WitMotion", 9600));
        return linked(nothing(), new Link(Link.State.CHOOSING, "", Optional.empty(), two));
    }

    /** The wearer shows by example what the numbers of their sensor are; after the last pose it is over. */
    public static Link byExample(Pose pose, boolean over) {
        List<Shown> columns =
                List.of(new Shown("#1", 0.951, pose != Pose.LEVEL), new Shown("#2", 0.12, pose == Pose.LEFT));
        Optional<End> end = over ? Optional.of(End.LEARNT) : Optional.empty();
        Glimpse glimpse = new Glimpse(pose, Optional.empty(), end, List.of("0.949;0.118", "0.951;0.120"), columns);
        return new Link(Link.State.GARBLED, "/dev/ttyACM0", Optional.empty(), List.of(), Optional.of(glimpse));
    }

    public static View calibrating(View view, View.Calibrating calibrating) {
        return new View(
                view.zone(),
                view.now(),
                view.band(),
                view.trend(),
                view.call(),
                view.nudge(),
                view.notice(),
                view.sense(),
                Optional.of(calibrating),
                View.Watching.WELL);
    }

    /** A calibration in the part at which the wearer is, with those before it as they turned out. */
    static View.Calibrating calibration(Part part, Progress.Stage stage, long left, double measure, Quality... sofar) {
        return new View.Calibrating(
                new Progress(part, stage, Duration.ofSeconds(left), measure, List.of(sofar)), Optional.empty());
    }

    /** Moments of a calibration, by name: as it is begun, as it goes wrong in each way, and as it ends. */
    public static Map<String, View.Calibrating> calibrations() {
        Quality tall = new Quality(Part.TALL, Quality.Why.HELD, 1.2);
        Quality slumped = new Quality(Part.SLUMPED, Quality.Why.HELD, 2.34);
        Quality walked = new Quality(Part.WALK, Quality.Why.WALKED, 10);
        Map<String, View.Calibrating> all = new LinkedHashMap<>();
        all.put("taking", calibration(Part.TALL, Progress.Stage.TAKING, 13, 0));
        all.put("holding", calibration(Part.SLUMPED, Progress.Stage.MEASURING, 6, 1.87, tall));
        all.put(
                "moved",
                calibration(
                        Part.SLUMPED,
                        Progress.Stage.WAITING,
                        15,
                        0,
                        tall,
                        new Quality(Part.SLUMPED, Quality.Why.MOVED, 11.5)));
        all.put(
                "silent",
                calibration(Part.TALL, Progress.Stage.WAITING, 15, 0, new Quality(Part.TALL, Quality.Why.SILENT, 0)));
        all.put("walking", calibration(Part.WALK, Progress.Stage.MEASURING, 21, 4, tall, slumped));
        all.put(
                "few-steps",
                calibration(
                        Part.WALK,
                        Progress.Stage.WAITING,
                        30,
                        3,
                        tall,
                        slumped,
                        new Quality(Part.WALK, Quality.Why.FEW_STEPS, 3)));
        List<Quality> good = List.of(tall, slumped, walked);
        Progress done = new Progress(Part.DONE, Progress.Stage.WAITING, Duration.ZERO, 0, good);
        BodyFrame frame = new BodyFrame(
                new Vector3(0, 0, 1),
                Optional.of(new Vector3(1, 0, 0)),
                OptionalDouble.of(3),
                OptionalDouble.of(21.4),
                AT);
        all.put(
                "learnt",
                new View.Calibrating(
                        done,
                        Optional.of(new plumbline.posture.calibration.Outcome(
                                Optional.of(frame),
                                OptionalDouble.of(21.4),
                                good,
                                Optional.empty(),
                                Saying.asItIs("")))));
        all.put(
                "too-close",
                new View.Calibrating(
                        done,
                        Optional.of(new plumbline.posture.calibration.Outcome(
                                Optional.empty(), OptionalDouble.of(6.1), good, Optional.empty(), Saying.asItIs("")))));
        return all;
    }

    public static View.Call call(long secondsUpright, Optional<Outcome> ended) {
        return new View.Call(
                AT,
                Duration.ofMinutes(62),
                "seated-rotation",
                "Seated rotation",
                "Sit tall, feet flat on the floor. Turn the chest slowly to one side and hold the back of the chair.",
                true,
                Advice.Stage.WINDOW,
                Optional.empty(),
                Duration.ofSeconds(secondsUpright),
                Duration.ofMinutes(2),
                0,
                true,
                ended);
    }

    private static View with(View view, View.Now now) {
        return new View(
                view.zone(),
                now,
                view.band(),
                view.trend(),
                view.call(),
                view.nudge(),
                view.notice(),
                view.sense(),
                view.calibration(),
                View.Watching.WELL);
    }

    private static View day(Reading reading, long seated, long upright, long next) {
        return new View(
                SampleDays.ZONE,
                new View.Now(
                        AT,
                        Optional.of(reading),
                        Optional.of(ZONE),
                        Duration.ofMinutes(seated),
                        Duration.ofMinutes(upright),
                        Duration.ofMinutes(60),
                        next < 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(next)),
                        Optional.empty(),
                        new Link(Link.State.READING, "/dev/ttyACM0", Optional.empty()),
                        false),
                BAND,
                TREND,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new View.Sense("Plumbline 0001 1.0", OptionalDouble.of(81), 123_456, 12, 3),
                Optional.empty(),
                View.Watching.WELL);
    }

    private static Reading reading(
            Posture posture, boolean slouched, double sure, double forward, double side, double share, long minutes) {
        return new Reading(
                AT,
                new PostureState(posture, slouched, sure),
                AT.minus(Duration.ofMinutes(minutes)),
                OptionalDouble.of(Math.hypot(forward, side)),
                OptionalDouble.of(forward),
                OptionalDouble.of(side),
                share < 0 ? OptionalDouble.empty() : OptionalDouble.of(share));
    }

    public static List<View> all() {
        return List.of(nothing(), sitting(), slouched(), reclining(), standing(), moving(), lying(), notWorn());
    }
}
