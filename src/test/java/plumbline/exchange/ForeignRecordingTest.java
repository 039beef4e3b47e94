package plumbline.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.live.monitor.Feed;
import plumbline.app.live.monitor.HostClock;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;

class ForeignRecordingTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @TempDir
    private Path folder;

    @Test
    void readsTheColumnsOfHarth() throws IOException {
        Path file = folder.resolve("S006.csv");
        Files.writeString(file, """
                timestamp,back_x,back_y,back_z,thigh_x,thigh_y,thigh_z,label
                2019-01-12 00:00:00.000,-0.760242,0.299570,0.468570,-5.092732,-0.298644,0.709439,6
                2019-01-12 00:00:00.020,-0.530138,0.281880,0.319987,0.900547,0.286944,0.340309,6
                """);
        assertEquals(
                List.of(
                        new Seen(Instant.parse("2019-01-11T23:00:00Z"), new Vector3(-0.76024, 0.29957, 0.46857)),
                        new Seen(Instant.parse("2019-01-11T23:00:00.020Z"), new Vector3(-0.53014, 0.28188, 0.31999))),
                samples(file));
    }

    @Test
    void readsPackedSectorsOfAxivity() throws IOException {
        Path file = folder.resolve("day.cwa");
        byte[] head = new byte[1024];
        head[0] = 'M';
        head[1] = 'D';
        byte[] damaged = sector(2, 0, false);
        damaged[100] ^= 1;
        Files.write(file, joined(head, sector(0, 0, false), damaged, sector(1, 0, false)));
        List<Seen> seen = samples(file);
        assertEquals(240, seen.size());
        assertEquals(new Seen(Instant.parse("2026-03-02T08:00:00Z"), new Vector3(0.5, -1, 0.25)), seen.get(0));
        assertEquals(Instant.parse("2026-03-02T08:00:01.190Z"), seen.get(119).at());
        assertEquals(new Seen(Instant.parse("2026-03-02T08:00:01.200Z"), new Vector3(0.5, -1, 0.25)), seen.get(120));
    }

    @Test
    void readsUnpackedSectorsWithAGyroscope() throws IOException {
        CwaSectors.Sector sector = new CwaSectors(new ByteArrayInputStream(sector(0, 2, true)))
                .next()
                .orElseThrow();
        assertEquals(LocalDateTime.of(2026, 3, 2, 9, 0, 0), sector.start());
        assertEquals(100.0, sector.rateHz());
        assertEquals(40, sector.xyz().size());
        assertEquals(List.of(0.5, -1.0, 0.25), box(sector.xyz().get(39)));
    }

    @Test
    void doesNotTakeOtherFilesForRecordings() throws IOException {
        Path file = folder.resolve("own.csv");
        Files.writeString(file, "time_s,ax_g,ay_g,az_g\n0,0,0,1\n");
        assertEquals(Optional.empty(), ForeignRecording.of(file, OSLO).map(ForeignRecording::name));
    }

    private record Seen(Instant at, Vector3 g) {}

    private static List<Seen> samples(Path file) throws IOException {
        ForeignRecording recording = ForeignRecording.of(file, OSLO).orElseThrow();
        List<Seen> seen = new ArrayList<>();
        HostClock clock = HostClock.system();
        Feed feed = new Feed(recording, timed -> {
            if (timed instanceof Placed placed) {
                seen.add(new Seen(placed.at(), placed.sample().accelG()));
            }
        });
        recording.run(clock, feed::on);
        return seen;
    }

    /** The {@code index}th sector of 1.2 s at 100 Hz from nine o'clock on, every sample (0.5, -1, 0.25) g. */
    private static byte[] sector(int index, int exponent, boolean six) {
        ByteBuffer sector = ByteBuffer.allocate(CwaSectors.LENGTH).order(ByteOrder.LITTLE_ENDIAN);
        int count = six ? 40 : 120;
        double seconds = index * 1.2;
        sector.put(0, (byte) 'A').put(1, (byte) 'X').putShort(2, (short) 508);
        int sixteenths = (int) Math.round((seconds - Math.floor(seconds)) * 65_536);
        sector.putShort(4, (short) (0x8000 | (sixteenths >> 1)));
        sector.putInt(14, (26 << 26) | (3 << 22) | (2 << 17) | (9 << 12) | (int) seconds);
        sector.putShort(18, (short) ((six ? exponent : 0) << 13));
        sector.put(24, (byte) 0x4A).put(25, (byte) (six ? 0x62 : 0x30));
        sector.putShort(26, (short) -((sixteenths * 100) >> 16)).putShort(28, (short) count);
        for (int i = 0; i < count; i++) {
            if (six) {
                int scale = 1 << (8 + exponent);
                sector.putShort(30 + 12 * i + 6, (short) (0.5 * scale));
                sector.putShort(30 + 12 * i + 8, (short) -scale);
                sector.putShort(30 + 12 * i + 10, (short) (0.25 * scale));
            } else {
                sector.putInt(30 + 4 * i, 128 | ((-256 & 0x3FF) << 10) | (64 << 20));
            }
        }
        int sum = 0;
        for (int i = 0; i < CwaSectors.LENGTH - 2; i += 2) {
            sum += sector.getShort(i) & 0xFFFF;
        }
        sector.putShort(510, (short) -sum);
        return sector.array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(4096);
        for (byte[] part : parts) {
            all.put(part);
        }
        byte[] bytes = new byte[all.position()];
        all.flip().get(bytes);
        return bytes;
    }

    private static List<Double> box(double[] xyz) {
        return List.of(xyz[0], xyz[1], xyz[2]);
    }
}
