package plumbline.sensor.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.sensor.foreign.TableHead.Times;

class TableHeadTest {

    private static TableHead.Found found(String text) {
        return TableHead.of(text.getBytes(StandardCharsets.UTF_8), true);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "time_s,x_g,y_g,z_g | 0.02,0,0,1 | COUNTED",
                "time_ms,acc_x_mg,acc_y_mg,acc_z_mg | 20,0,0,1000 | COUNTED",
                "Time (s),Accel-X (g),Accel-Y (g),Accel-Z (g) | 0.02,0,0,1 | COUNTED",
                "timestamp,accX,accY,accZ | 1772438400000,0,0,9.81 | UNIVERSAL",
                "time;ax;ay;az | 2026-03-02T08:00:00+01:00;0;0;1 | UNIVERSAL",
                "Timestamp,X,Y,Z | 2026-03-02 08:00:00,0,0,1 | LOCAL",
                "seconds_elapsed,time,z,y,x | 0.02,1772438400000000000,9.81,0,0 | COUNTED",
                "epoch_ms,gyro_x,gyro_y,gyro_z,accelerometer_x,accelerometer_y,accelerometer_z | 1772438400000,5,5,5,0,0,1 | UNIVERSAL",
                "time_s,lower_back_acc_x,lower_back_acc_y,lower_back_acc_z,wrist_acc_x,wrist_acc_y,wrist_acc_z | 0,0,0,1,9,9,9 | COUNTED",
                "\"time_s\",\"acc_x (m/s^2)\",\"acc_y (m/s^2)\",\"acc_z (m/s^2)\" | 0,0,0,9.80665 | COUNTED"
            })
    void readsTheNamesThatPeopleUse(String names, String row, Times times) {
        TableHead.Found found = found(names.strip() + "\n" + row.strip() + "\n");
        assertEquals(Optional.empty(), found.why());
        assertEquals(times, found.times());
        List<double[]> seen = new ArrayList<>();
        byte[] text = (names.strip() + "\n" + row.strip() + "\n").getBytes(StandardCharsets.UTF_8);
        new TableRows(found.layout().orElseThrow()).take(text, 0, text.length, sink(seen));
        assertEquals(1, seen.size());
        assertEquals(
                1,
                Math.sqrt(seen.get(0)[1] * seen.get(0)[1]
                        + seen.get(0)[2] * seen.get(0)[2]
                        + seen.get(0)[3] * seen.get(0)[3]),
                0.001);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "time,x_g,y_g,z_g | 0.02,0,0,1 | no column tells the time",
                "x_g,y_g,z_g | 0,0,1 | no column tells the time",
                "time_s,x,y,z | 0,0,0,250 | neither the names of its columns nor gravity",
                "time_s,gx_dps,gy_dps,gz_dps | 0,0,0,1 | no three columns",
                "time_s,x_g,y_g | 0,0,1 | no three columns",
                "time_s,left_x,left_y,left_z,right_x,right_y,right_z | 0,0,0,1,0,0,1 | several accelerations (left, right)"
            })
    void refusesWhatNobodyCanTell(String names, String row, String why) {
        TableHead.Found found = found(names.strip() + "\n" + row.strip() + "\n");
        String said = found.why().orElseThrow().sentence();
        assertTrue(said.contains(why.strip()), said);
    }

    @Test
    void takesOpenMovementsRowsWithoutNames() {
        TableHead.Found found = found("2026-03-02 08:00:00.000,0.5,-1,0.25\n2026-03-02 08:00:00.010,0.5,-1,0.25\n");
        assertEquals(
                new TableLayout.Time.Moment(0), found.layout().orElseThrow().time());
    }

    @Test
    void readsDecimalCommasBetweenSemicolons() {
        String text = "time_s;x_g;y_g;z_g\n0,02;0,5;-1;0,25\n";
        List<double[]> seen = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        new TableRows(found(text).layout().orElseThrow()).take(bytes, 0, bytes.length, sink(seen));
        assertEquals(List.of(20_000.0, 0.5, -1.0, 0.25), box(seen.get(0)));
    }

    @Test
    void tellsThePersonOfAColumnAndThatThereAreSeveral() {
        String text = "subject,time_s,x_g,y_g,z_g\nP1,0,0,0,1\nP1,1,0,0,1\nP2,2,0,0,1\n";
        TableHead.Found found = found(text);
        assertEquals(Optional.of("P1"), found.person());
        TableRows rows = new TableRows(found.layout().orElseThrow());
        List<double[]> seen = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        rows.take(bytes, 0, bytes.length, sink(seen));
        assertEquals(2, seen.size());
        assertTrue(rows.isOfSeveral());
    }

    private static ForeignDecoder.Sink sink(List<double[]> seen) {
        return new ForeignDecoder.Sink() {
            @Override
            public void sample(long micros, double x, double y, double z) {
                seen.add(new double[] {micros, x, y, z});
            }

            @Override
            public void garbled(int bytes) {}
        };
    }

    private static List<Double> box(double[] values) {
        return java.util.Arrays.stream(values).boxed().toList();
    }
}
