package plumbline.device.pretend.script;

import plumbline.device.pretend.motion.Chance;
import plumbline.device.pretend.motion.Rotation;
import plumbline.device.pretend.motion.Script;
import plumbline.sensor.Vector3;

/**
 * Makes up days: nine hours of work with a lunch, an evening at home, a night with the sensor on the bedside table, and
 * again. Shorter ones are the beginning of such a day, which starts standing, with a walk.
 */
public final class DayScript {

    private static final double HOUR_S = 3600;
    private static final double MINUTE_S = 60;
    private static final double DAY_S = 24 * HOUR_S;
    private static final double LUNCH_S = 4 * HOUR_S;
    private static final double EVENING_S = 9 * HOUR_S;
    private static final double BED_S = 14.5 * HOUR_S;

    private final Scriptwriter writer;
    private final Habits habits;
    private final Chance chance;
    private final double endS;

    private DayScript(Body body, Habits habits, double endS, long seed) {
        this.writer = new Scriptwriter(body, seed);
        this.habits = habits;
        this.chance = new Chance(seed ^ 0x5DEECE66DL);
        this.endS = endS;
    }

    /** The same person, habits, hours and seed give the same script. */
    public static Script of(Body body, Habits habits, double hours, long seed) {
        DayScript day = new DayScript(body, habits, hours * HOUR_S, seed);
        for (double start = 0; start < day.endS; start += DAY_S) {
            day.write(start);
        }
        return day.writer.script().until(day.endS);
    }

    private void write(double start) {
        writer.stay(8).walk(chance.between(25, 40)).stay(chance.between(5, 60));
        work(start + LUNCH_S);
        lunch();
        work(start + EVENING_S);
        evening(start + BED_S);
        if (goesOn(start + DAY_S)) {
            night(start);
        }
    }

    private void work(double until) {
        while (goesOn(until)) {
            if (chance.oneOf(6) == 0) {
                writer.stay(chance.between(4, 14) * MINUTE_S);
            } else {
                sitDown(Seat.CHAIR);
                sit(habits.sitMinutes() * MINUTE_S * chance.between(0.4, 1.6), until);
                standUp();
            }
            pause();
        }
    }

    /** Sits for so long, with all that happens at a desk. */
    private void sit(double seconds, double until) {
        double end = Math.min(until + MINUTE_S, writer.lengthS() + seconds);
        while (writer.lengthS() < end && goesOn(until)) {
            double spell = Math.min(chance.between(0.5, 6) * MINUTE_S, end - writer.lengthS());
            if (chance.happens(habits.slouchShare())) {
                writer.slouch(chance.oneOf(3) == 0 ? chance.between(60, 180) : chance.between(1.5, 4));
                writer.stay(spell).straighten(chance.between(1.2, 2.5));
            } else {
                writer.stay(spell);
                between();
            }
        }
    }

    /** One of the things that one does on a chair besides sitting. */
    private void between() {
        switch (chance.oneOf(12)) {
            case 0, 1 -> writer.lean(chance.between(25, 50), chance.between(-20, 20), chance.between(2.5, 6));
            case 2, 3 -> writer.swivel(chance.between(-110, 110));
            case 4 -> writer.laugh(chance.between(1.5, 4));
            case 5 ->
                writer.recline(chance.between(22, 34), chance.between(1.5, 4))
                        .stay(chance.between(1, 6) * MINUTE_S)
                        .straighten(chance.between(1.5, 3));
            case 6 -> writer.lean(chance.between(6, 14), 0, chance.between(8, 40));
            default -> writer.stay(chance.between(5, 30));
        }
    }

    /** What one gets up for. */
    private void pause() {
        writer.stay(chance.between(2, 20)).walk(chance.between(25, 120)).stay(chance.between(10, 150));
        switch (chance.oneOf(6)) {
            case 0 ->
                writer.stairs(chance.between(12, 30), false)
                        .walk(chance.between(15, 60))
                        .stairs(chance.between(12, 30), true);
            case 1 -> writer.bend(chance.between(35, 65), chance.between(1, 4)).stay(chance.between(5, 20));
            case 2 -> writer.pickUp().stay(chance.between(3, 15));
            case 3 -> writer.crouch(chance.between(4, 9)).stay(chance.between(3, 10));
            default -> writer.stay(chance.between(5, 40));
        }
        writer.walk(chance.between(20, 90)).stay(chance.between(2, 12));
        if (chance.oneOf(12) == 0) {
            offAndOn(chance.between(2, 10) * MINUTE_S);
        }
    }

    private void lunch() {
        if (!goesOn(Double.MAX_VALUE)) {
            return;
        }
        writer.walk(chance.between(100, 240))
                .stairs(chance.between(15, 30), false)
                .stay(chance.between(60, 240));
        sitDown(Seat.CHAIR);
        writer.stay(chance.between(12, 25) * MINUTE_S);
        standUp();
        writer.stairs(chance.between(15, 30), true).walk(chance.between(100, 300));
    }

    private void evening(double until) {
        if (goesOn(until)) {
            writer.walk(chance.between(240, 900)).stay(chance.between(30, 90));
        }
        while (goesOn(until)) {
            Seat seat = chance.oneOf(3) == 0 ? Seat.CHAIR : Seat.SOFA;
            sitDown(seat);
            writer.stay(chance.between(15, 60) * MINUTE_S);
            standUp();
            writer.stay(chance.between(1, 10) * MINUTE_S)
                    .walk(chance.between(20, 120))
                    .stay(5);
        }
    }

    /** Lies down, takes the sensor off, and straps it on anew in the morning. */
    private void night(double start) {
        sitDown(Seat.CHAIR);
        writer.lieDown(chance.oneOf(3) == 0 ? 90 : 0)
                .stay(chance.between(10, 20) * MINUTE_S)
                .sitUp()
                .stay(20);
        standUp();
        writer.stay(10);
        offAndOn(start + DAY_S - writer.lengthS());
    }

    /** The sensor lies on a table for so long, and comes back as it was, nearly so, or the other way up. */
    private void offAndOn(double seconds) {
        writer.takeOff().stay(Math.max(1, seconds));
        double degrees = chance.oneOf(3) == 0 ? 180 : chance.between(-6, 6);
        writer.putOn(Rotation.about(new Vector3(1, 0, 0), degrees)).stay(10);
    }

    private void sitDown(Seat seat) {
        slip();
        writer.sitDown(seat);
    }

    private void standUp() {
        writer.standUp();
        slip();
    }

    private void slip() {
        if (habits.looseDeg() > 0) {
            Vector3 axis = chance.oneOf(2) == 0 ? new Vector3(0, 1, 0) : new Vector3(1, 0, 0);
            writer.slip(axis, chance.between(-habits.looseDeg(), habits.looseDeg()), 1.5);
        }
    }

    private boolean goesOn(double until) {
        return writer.lengthS() < until && writer.lengthS() < endS;
    }
}
