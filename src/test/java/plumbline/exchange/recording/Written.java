package plumbline.exchange.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes small recordings as their makers describe them, each of the same movement: sample {@code i} is
 * {@code (i % 8 / 8, -1, i % 4 / 4)} g, which every kind can say exactly or to a step of its own.
 */
public final class Written {

    /** When all of them begin, by the clock of the sensor. */
    public static final LocalDateTime START = LocalDateTime.of(2026, 3, 2, 9, 0, 0);

    private Written() {}

    /** Along the first axis, in g. */
    public static double x(int i) {
        return i % 8 / 8.0;
    }

    /** Along the third. */
    public static double z(int i) {
        return i % 4 / 4.0;
    }

    /** Axivity: a head and sectors of 120 samples, or of 40 with a gyroscope before them, at 100 Hz. */
    public static byte[] cwa(int sectors, boolean six) {
        ByteBuffer all = ByteBuffer.allocate(1024 + sectors * 512).order(ByteOrder.LITTLE_ENDIAN);
        all.put(0, (byte) 'M').put(1, (byte) 'D').putShort(2, (short) 1020);
        int holds = six ? 40 : 120;
        for (int s = 0; s < sectors; s++) {
            cwaSector(all, 1024 + 512 * s, s * holds, holds, six);
        }
        return all.array();
    }

    private static void cwaSector(ByteBuffer to, int at, int first, int holds, boolean six) {
        double seconds = first / 100.0;
        int sixteenths = (int) Math.round((seconds - Math.floor(seconds)) * 65_536);
        LocalDateTime time = START.plusSeconds((long) seconds);
        to.put(at, (byte) 'A').put(at + 1, (byte) 'X').putShort(at + 2, (short) 508);
        to.putShort(at + 4, (short) (0x8000 | sixteenths >> 1));
        to.putInt(
                at + 14,
                ((time.getYear() - 2000) << 26)
                        | (time.getMonthValue() << 22)
                        | (time.getDayOfMonth() << 17)
                        | (time.getHour() << 12)
                        | (time.getMinute() << 6)
                        | time.getSecond());
        to.putShort(at + 18, (short) ((six ? 2 : 0) << 13));
        to.put(at + 24, (byte) 0x4A).put(at + 25, (byte) (six ? 0x62 : 0x30));
        to.putShort(at + 26, (short) -(((sixteenths & ~1) * 100) >> 16)).putShort(at + 28, (short) holds);
        for (int i = 0; i < holds; i++) {
            if (six) {
                int place = at + 30 + 12 * i + 6;
                to.putShort(place, (short) (x(first + i) * 1024));
                to.putShort(place + 2, (short) -1024).putShort(place + 4, (short) (z(first + i) * 1024));
            } else {
                int x = (int) (x(first + i) * 256);
                int z = (int) (z(first + i) * 256);
                to.putInt(at + 30 + 4 * i, x | (-256 & 0x3FF) << 10 | z << 20);
            }
        }
        int sum = 0;
        for (int i = 0; i < 510; i += 2) {
            sum += to.getShort(at + i) & 0xFFFF;
        }
        to.putShort(at + 510, (short) -sum);
    }

    /** ActiGraph, as new: seconds of 30 samples as shorts, or of twelve bits, 256 a g. */
    public static byte[] gt3xLog(int seconds, boolean packed) {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        record(log, 0x06, 0, "{\"Subject\":\"made\"}".getBytes(StandardCharsets.US_ASCII));
        for (int s = 0; s < seconds; s++) {
            log.write(0);
            record(log, packed ? 0x00 : 0x1A, s, packed ? twelveBits(30 * s, 30, 256) : shorts(30 * s, 30));
            record(log, 0x02, s, new byte[] {0x10, 0x10});
        }
        record(log, 0x1A, seconds, new byte[] {1});
        return log.toByteArray();
    }

    private static void record(ByteArrayOutputStream log, int kind, int second, byte[] payload) {
        ByteBuffer record = ByteBuffer.allocate(9 + payload.length).order(ByteOrder.LITTLE_ENDIAN);
        record.put((byte) 0x1E).put((byte) kind).putInt((int)
                START.plusSeconds(second).toEpochSecond(ZoneOffset.UTC));
        record.putShort((short) payload.length).put(payload);
        int sum = 0;
        for (byte each : record.array()) {
            sum ^= each;
        }
        record.put((byte) ~sum);
        log.writeBytes(record.array());
    }

    private static byte[] shorts(int first, int count) {
        ByteBuffer to = ByteBuffer.allocate(6 * count).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = first; i < first + count; i++) {
            to.putShort((short) (x(i) * 256)).putShort((short) -256).putShort((short) (z(i) * 256));
        }
        return to.array();
    }

    private static byte[] twelveBits(int first, int count, double perG) {
        StringBuilder digits = new StringBuilder();
        for (int i = first; i < first + count; i++) {
            for (double g : new double[] {-1, x(i), z(i)}) {
                digits.append(String.format(Locale.ROOT, "%03x", Math.round(g * perG) & 0xFFF));
            }
        }
        if (digits.length() % 2 == 1) {
            digits.append('0');
        }
        return java.util.HexFormat.of().parseHex(digits);
    }

    /** ActiGraph's info.txt. */
    public static byte[] gt3xInfo(String more) {
        long ticks = (START.toEpochSecond(ZoneOffset.UTC) + 62_135_596_800L) * 10_000_000;
        return ("Serial Number: MOS2D12345678\nSample Rate: 30\nStart Date: " + ticks + "\nSubject Name: P07\n" + more)
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** ActiGraph, as old: 30 a second, 341 a g. */
    public static byte[] gt3xActivity(int samples) {
        return twelveBits(0, samples, 341);
    }

    /** GENEActiv: pages of 300 samples at 100 Hz, with a gain of 25600 and an offset of 100. */
    public static String geneactiv(int pages) {
        StringBuilder text = new StringBuilder("Device Identity\r\nDevice Unique Serial Code:012345\r\n\r\n")
                .append("Configuration Info\r\nMeasurement Frequency:100 Hz\r\nTime Zone:GMT +01:00\r\n\r\n")
                .append("Subject Info\r\nSubject Code:P08\r\n\r\nCalibration Data\r\n");
        for (char axis = 'x'; axis <= 'z'; axis++) {
            text.append(axis).append(" gain:25600\r\n").append(axis).append(" offset:100\r\n");
        }
        text.append("\r\nMemory Status\r\nNumber of Pages:").append(pages).append("\r\n\r\n");
        for (int page = 0; page < pages; page++) {
            String time = START.plusSeconds(3L * page)
                    .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss:SSS", Locale.ROOT));
            text.append("Recorded Data\r\nDevice Unique Serial Code:012345\r\nSequence Number:")
                    .append(page);
            text.append("\r\nPage Time:").append(time).append("\r\nUnassigned:\r\nTemperature:21.3\r\n");
            text.append("Battery voltage:4.1\r\nDevice Status:Recording\r\nMeasurement Frequency:100.0\r\n");
            for (int i = 300 * page; i < 300 * page + 300; i++) {
                for (double g : new double[] {x(i), -1, z(i)}) {
                    text.append(String.format(Locale.ROOT, "%03X", Math.round(g * 256 + 1) & 0xFFF));
                }
                text.append("07C");
            }
            text.append("\r\n");
        }
        return text.toString();
    }

    /** Unisens: the index of shorts at 64 Hz, a step of 1/2048 g. */
    public static String unisensIndex() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <unisens xmlns="http://www.unisens.org/unisens2.0" version="2.0" timestampStart="2026-03-02T09:00:00.000">
                  <customAttributes><customAttribute key="personId" value="P09"/></customAttributes>
                  <signalEntry id="ecg.bin" contentClass="ECG" dataType="int16" sampleRate="1024" unit="mV">
                    <binFileFormat endianess="LITTLE"/><channel name="ecg"/>
                  </signalEntry>
                  <signalEntry id="acc.bin" contentClass="ACC" dataType="int16" lsbValue="4.8828125E-4" sampleRate="64" unit="g">
                    <binFileFormat endianess="LITTLE"/><channel name="accX"/><channel name="accY"/><channel name="accZ"/>
                  </signalEntry>
                </unisens>
                """;
    }

    /** Its signal. */
    public static byte[] unisensSignal(int samples) {
        ByteBuffer to = ByteBuffer.allocate(6 * samples).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < samples; i++) {
            to.putShort((short) (x(i) * 2048)).putShort((short) -2048).putShort((short) (z(i) * 2048));
        }
        return to.array();
    }

    /** Motion-BIDS in this folder, at 50 Hz, in m/s2 below a gyroscope. Returns the table. */
    public static Path motionBids(Path folder, int samples) throws IOException {
        Path motion = Files.createDirectories(folder.resolve("sub-07").resolve("motion"));
        String stem = "sub-07_task-desk_tracksys-imu";
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < samples; i++) {
            rows.append(
                    String.format(Locale.ROOT, "0.5\t%.6f\t%.6f\t%.6f%n", x(i) * 9.80665, -9.80665, z(i) * 9.80665));
        }
        Files.writeString(motion.resolve(stem + "_channels.tsv"), """
                name\tcomponent\ttype\ttracked_point\tunits
                g_x\tx\tGYRO\tlower_back\trad/s
                a_x\tx\tACCEL\tlower_back\tm/s^2
                a_y\ty\tACCEL\tlower_back\tm/s^2
                a_z\tz\tACCEL\tlower_back\tm/s^2
                """);
        Files.writeString(motion.resolve(stem + "_motion.json"), "{\"SamplingFrequency\": 50}");
        Files.writeString(
                folder.resolve("sub-07").resolve("sub-07_scans.tsv"),
                "filename\tacq_time\nmotion/" + stem + "_motion.tsv\t2026-03-02T09:00:00\n");
        return Files.writeString(motion.resolve(stem + "_motion.tsv"), rows);
    }

    /** A table with the columns of HARTH, at 50 Hz. */
    public static String harth(int samples) {
        StringBuilder rows = new StringBuilder("timestamp,back_x,back_y,back_z,thigh_x,thigh_y,thigh_z,label\n");
        for (int i = 0; i < samples; i++) {
            String time = START.plusNanos(20_000_000L * i)
                    .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS", Locale.ROOT));
            rows.append(String.format(Locale.ROOT, "%s,%f,-1.0,%f,9,9,9,7%n", time, x(i), z(i)));
        }
        return rows.toString();
    }

    /** A zip of these files. */
    public static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    /** The same by gzip. */
    public static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(out)) {
            zipped.write(bytes);
        }
        return out.toByteArray();
    }
}
