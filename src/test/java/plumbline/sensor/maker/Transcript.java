package plumbline.sensor.maker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import plumbline.sensor.Battery;
import plumbline.sensor.Flaw;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Identity;
import plumbline.sensor.Recognised;
import plumbline.sensor.Sample;
import plumbline.sensor.SensorFault;
import plumbline.sensor.Stranger;
import plumbline.sensor.Unreadable;
import plumbline.sensor.Vector3;

/** What was heard, a line each, as the files of cases hold it. Numbers are compared within what the wire can carry. */
final class Transcript {

    private Transcript() {}

    static List<String> of(List<Heard> heard) {
        return heard.stream().map(Transcript::line).toList();
    }

    private static String line(Heard heard) {
        if (heard instanceof Sample sample) {
            return "sample force" + words(sample.accelG())
                    + sample.rateDps().map(rate -> " rate" + words(rate)).orElse("")
                    + (sample.deviceMs().isPresent()
                            ? " clock " + sample.deviceMs().getAsLong()
                            : "")
                    + (sample.sequence().isPresent()
                            ? " number " + sample.sequence().getAsInt()
                            : "");
        }
        if (heard instanceof Garbled garbled) {
            return "garbled " + garbled.bytes();
        }
        if (heard instanceof Identity who) {
            return "identity " + who.device() + "|" + who.serial() + "|" + who.version();
        }
        if (heard instanceof SensorFault fault) {
            return "fault " + fault.code();
        }
        if (heard instanceof Unreadable nothing) {
            return "unreadable " + nothing.sentence();
        }
        if (heard instanceof Recognised what) {
            return "recognised " + what.protocol().word() + "|" + what.detail();
        }
        if (heard instanceof Battery battery) {
            return "battery " + battery.percent().orElse(-1) + " "
                    + String.format(Locale.ROOT, "%.2f", battery.volts().orElse(-1));
        }
        return heard instanceof Flaw flaw ? "flaw " + flaw : "stranger " + (Stranger) heard;
    }

    private static String words(Vector3 v) {
        return String.format(Locale.ROOT, " %.6f %.6f %.6f", v.x() + 0.0, v.y() + 0.0, v.z() + 0.0);
    }

    /** Sees that both say the same, in the same order, numbers of samples within the tolerances. */
    static void assertSame(
            List<String> expected, List<String> actual, double toleranceG, double toleranceDps, String of) {
        assertEquals(expected.size(), actual.size(), () -> of + " expected " + expected + " but was " + actual);
        for (int i = 0; i < expected.size(); i++) {
            String[] wanted = expected.get(i).split(" ", -1);
            String[] got = actual.get(i).split(" ", -1);
            if (!wanted[0].equals("sample")) {
                assertEquals(expected.get(i), actual.get(i), of);
                continue;
            }
            String where = of + ", " + i + ": expected " + expected.get(i) + " but was " + actual.get(i);
            assertEquals(wanted.length, got.length, where);
            String part = "";
            for (int j = 0; j < wanted.length; j++) {
                part = Character.isLetter(wanted[j].charAt(0)) ? wanted[j] : part;
                if (part.equals(wanted[j])) {
                    assertEquals(wanted[j], got[j], where);
                } else {
                    double tolerance = part.equals("force") ? toleranceG : part.equals("rate") ? toleranceDps : 0;
                    double off = Math.abs(Double.parseDouble(wanted[j]) - Double.parseDouble(got[j]));
                    assertTrue(off <= tolerance, where);
                }
            }
        }
    }
}
