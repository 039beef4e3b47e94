package plumbline.control;

import static plumbline.control.Plain.DURATION;
import static plumbline.control.Plain.INT;
import static plumbline.control.Plain.TIME;
import static plumbline.control.Plain.YES_NO;
import static plumbline.control.Plain.ZONE;
import static plumbline.control.Plain.list;
import static plumbline.control.Plain.named;

import plumbline.face.Agenda;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Routine;

/** How what is due by the clock stands in JSON. */
final class AgendaForms {

    static final Form<StretchSettings.Rounding> ROUNDING = Form.of(
            (v, out) -> out.put("stance", named(StretchSettings.FlexionStance.class), v.stance())
                    .put("flareUp", named(StretchSettings.FlareUpFlexion.class), v.flareUp())
                    .put("morning", named(StretchSettings.MorningFlexion.class), v.morning())
                    .put("afterwards", named(StretchSettings.FlexionReturn.class), v.afterwards())
                    .put("returnDays", INT, v.returnDays())
                    .put("singleKneeAsHipStretch", YES_NO, v.singleKneeAsHipStretch()),
            in -> new StretchSettings.Rounding(
                    in.get("stance", named(StretchSettings.FlexionStance.class)),
                    in.get("flareUp", named(StretchSettings.FlareUpFlexion.class)),
                    in.get("morning", named(StretchSettings.MorningFlexion.class)),
                    in.get("afterwards", named(StretchSettings.FlexionReturn.class)),
                    in.get("returnDays", INT),
                    in.get("singleKneeAsHipStretch", YES_NO)));

    static final Form<StretchSettings.Holding> HOLDING = Form.of(
            (v, out) -> out.put("level", named(StretchSettings.HoldLevel.class), v.level())
                    .put("custom", DURATION, v.custom())
                    .put("timing", named(StretchSettings.HoldTiming.class), v.timing())
                    .put("rotation", named(StretchSettings.RotationMode.class), v.rotation())
                    .put("catCow", named(StretchSettings.CatCowMode.class), v.catCow())
                    .put("repetitions", INT, v.repetitions())
                    .put("rounds", INT, v.rounds()),
            in -> new StretchSettings.Holding(
                    in.get("level", named(StretchSettings.HoldLevel.class)),
                    in.get("custom", DURATION),
                    in.get("timing", named(StretchSettings.HoldTiming.class)),
                    in.get("rotation", named(StretchSettings.RotationMode.class)),
                    in.get("catCow", named(StretchSettings.CatCowMode.class)),
                    in.get("repetitions", INT),
                    in.get("rounds", INT)));

    static final Form<StretchSettings.Walking> WALKING = Form.of(
            (v, out) -> out.put("step", DURATION, v.step()).put("boutsBeforeStep", INT, v.boutsBeforeStep()),
            in -> new StretchSettings.Walking(in.get("step", DURATION), in.get("boutsBeforeStep", INT)));

    static final Form<StretchSettings> SETTINGS = Form.of(
            (v, out) -> out.put("rounding", ROUNDING, v.rounding())
                    .put("holding", HOLDING, v.holding())
                    .put("walking", WALKING, v.walking())
                    .put("routine", named(StretchSettings.Routines.class), v.routine())
                    .put("strengthBalanceHint", YES_NO, v.strengthBalanceHint())
                    .put("noImprovementDays", INT, v.noImprovementDays())
                    .put("extensionStretches", YES_NO, v.extensionStretches())
                    .put("slouchedBout", DURATION, v.slouchedBout()),
            in -> new StretchSettings(
                    in.get("rounding", ROUNDING),
                    in.get("holding", HOLDING),
                    in.get("walking", WALKING),
                    in.get("routine", named(StretchSettings.Routines.class)),
                    in.get("strengthBalanceHint", YES_NO),
                    in.get("noImprovementDays", INT),
                    in.get("extensionStretches", YES_NO),
                    in.get("slouchedBout", DURATION)));

    static final Form<Routine.Times> TIMES = Form.of(
            (v, out) -> out.put("morning", TIME, v.morning()).put("evening", TIME, v.evening()),
            in -> new Routine.Times(in.get("morning", TIME), in.get("evening", TIME)));

    static final Form<Agenda> AGENDA = Form.of(
            (v, out) -> out.put("settings", SETTINGS, v.settings())
                    .put("times", TIMES, v.times())
                    .put("painTimes", list(TIME), v.painTimes())
                    .put("zone", ZONE, v.zone()),
            in -> new Agenda(
                    in.get("settings", SETTINGS),
                    in.get("times", TIMES),
                    in.get("painTimes", list(TIME)),
                    in.get("zone", ZONE)));

    private AgendaForms() {}
}
