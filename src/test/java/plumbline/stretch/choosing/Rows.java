package plumbline.stretch.choosing;

import static plumbline.stretch.choosing.Moments.DAY;
import static plumbline.stretch.choosing.Moments.UPRIGHT;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plumbline.catalogue.CatalogueFiles;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Catalogue.Choosable;
import plumbline.stretch.Step.Action;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.StretchSettings.FlexionReturn;
import plumbline.stretch.StretchSettings.FlexionStance;
import plumbline.stretch.StretchSettings.HoldLevel;
import plumbline.stretch.StretchSettings.HoldTiming;
import plumbline.stretch.StretchSettings.Holding;
import plumbline.stretch.StretchSettings.MorningFlexion;
import plumbline.stretch.StretchSettings.Rounding;
import plumbline.stretch.StretchSettings.Routines;
import plumbline.stretch.StretchSettings.Walking;
import plumbline.stretch.choosing.Moment.Occasion;
import plumbline.stretch.choosing.Moment.Wearer;
import plumbline.stretch.recovery.Health;
import plumbline.stretch.recovery.Recovery;
import plumbline.stretch.recovery.WalkingProgramme;
import plumbline.stretch.session.SessionPlan;
import plumbline.stretch.session.SessionPlan.Beat;

/** What the tests of Part 2 share: settings with one thing changed, and plans looked at. */
final class Rows {
    static final Catalogue CATALOGUE = CatalogueFiles.load();
    static final StretchSettings DEFAULT = StretchSettings.DEFAULT;
    static final Health FLARE_UP = new Health(false, true, Optional.empty());

    private Rows() {}

    static Choice choose(StretchSettings settings, Moment moment) {
        return new Chooser(CATALOGUE, settings).choose(moment);
    }

    static Choice evening(Today today) {
        return choose(
                DEFAULT, new Moment(DAY, Occasion.EVENING, UPRIGHT, true, true, Health.WELL, Wearer.ANYONE, today));
    }

    static String last(Choice choice) {
        return choice.ids().get(choice.ids().size() - 1);
    }

    static Map<String, String> usual(int row) {
        return CATALOGUE.rules().get(row - 1).settings().stream()
                .collect(Collectors.toMap(Choosable::key, Choosable::usual));
    }

    static List<String> open(Recovery recovery, LocalDate day, Rounding settings) {
        return Recovery.LADDER.stream()
                .filter(id -> recovery.isOpen(id, day, settings))
                .toList();
    }

    static Rounding rounding(FlexionStance stance) {
        Rounding base = Rounding.DEFAULT;
        return new Rounding(stance, base.flareUp(), base.morning(), base.afterwards(), 14, false);
    }

    static Rounding rounding(MorningFlexion morning) {
        Rounding base = Rounding.DEFAULT;
        return new Rounding(base.stance(), base.flareUp(), morning, base.afterwards(), 14, false);
    }

    static Rounding rounding(FlexionReturn afterwards) {
        Rounding base = Rounding.DEFAULT;
        return new Rounding(base.stance(), base.flareUp(), base.morning(), afterwards, 14, false);
    }

    static Holding holding(HoldLevel level, HoldTiming timing) {
        Holding base = Holding.DEFAULT;
        return new Holding(level, seconds(25), timing, base.rotation(), base.catCow(), 2, 3);
    }

    static Holding holding(HoldLevel level, Duration custom) {
        Holding base = Holding.DEFAULT;
        return new Holding(level, custom, base.timing(), base.rotation(), base.catCow(), 2, 3);
    }

    static Holding repeating(int repetitions, int rounds) {
        Holding base = Holding.DEFAULT;
        return new Holding(
                base.level(), base.custom(), base.timing(), base.rotation(), base.catCow(), repetitions, rounds);
    }

    static StretchSettings waiting(int days) {
        return new StretchSettings(
                Rounding.DEFAULT, Holding.DEFAULT, Walking.DEFAULT, Routines.OFF, true, days, true, minutes(10));
    }

    static WalkingProgramme walk(WalkingProgramme programme, int minutes) {
        return programme.after(minutes(minutes), 2, 2, Walking.DEFAULT);
    }

    static Stretch stretch(String id) {
        return (Stretch) CATALOGUE.find(id).orElseThrow();
    }

    static SessionPlan plan(String id, Holding holding, boolean flareUp) {
        return SessionPlan.of(stretch(id), holding, flareUp);
    }

    static Beat first(String id, Action action, Holding holding) {
        return plan(id, holding, false).beats().stream()
                .filter(beat -> beat.action() == action)
                .findFirst()
                .orElseThrow();
    }

    static Duration hold(String id, Holding holding) {
        return first(id, Action.HOLD, holding).length();
    }

    static Map<Action, Integer> actions(String id, Holding holding, boolean flareUp) {
        return plan(id, holding, flareUp).beats().stream()
                .collect(Collectors.groupingBy(Beat::action, Collectors.summingInt(beat -> 1)));
    }

    static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }

    static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
