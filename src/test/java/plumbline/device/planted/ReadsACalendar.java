package plumbline.device.planted;

import biweekly.Biweekly;

/** Breaks a rule, for the test of the rules. */
final class ReadsACalendar {

    Object read(String text) {
        return Biweekly.parse(text).first();
    }

    private ReadsACalendar() {}
}
