package plumbline.history.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were accepted together, as they stand in the {@link Tail}: the length of the rest (4 bytes), its CRC-32C
 * (4 bytes), the rows.
 *
 * @param end where the next unit begins
 */
record TailUnit(List<Row> rows, int end) {

    private static final int HEAD = 2 * Integer.BYTES;

    TailUnit {
        rows = List.copyOf(rows);
    }

    /** The unit at this place; empty where there is none, or it is not whole. */
    static Optional<TailUnit> at(byte[] bytes, int at) {
        if (bytes.length - at < HEAD) {
            return Optional.empty();
        }
        ByteBuffer head = ByteBuffer.wrap(bytes, at, HEAD);
        int length = head.getInt();
        int sum = head.getInt();
        int start = at + HEAD;
        if (length < 0 || length > bytes.length - start || sum != sum(bytes, start, length)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, start, length))) {
            List<Row> rows = new ArrayList<>();
            while (in.available() > 0) {
                rows.add(row(in));
            }
            return Optional.of(new TailUnit(rows, start + length));
        } catch (IOException | IllegalArgumentException e) {
            // The sum was right by chance, or another version wrote it.
            return Optional.empty();
        }
    }

    /** What is to be written. */
    static ByteBuffer bytes(List<Row> together) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Row row : together) {
                put(row, out);
            }
        }
        byte[] rows = bytes.toByteArray();
        return ByteBuffer.allocate(HEAD + rows.length)
                .putInt(rows.length)
                .putInt(sum(rows, 0, rows.length))
                .put(rows)
                .flip();
    }

    private static int sum(byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }

    private static Row row(DataInputStream in) throws IOException {
        Insertion into = Insertion.valueOf(in.readUTF());
        List<@Nullable Object> values = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            values.add(value(in));
        }
        return new Row(into, values);
    }

    private static @Nullable Object value(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case 'n' -> null;
            case 'w' -> in.readLong();
            case 'd' -> in.readDouble();
            case 's' -> new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            default -> throw new IllegalArgumentException("no kind of value: " + kind);
        };
    }

    private static void put(Row row, DataOutputStream out) throws IOException {
        out.writeUTF(row.into().name());
        out.writeByte(row.values().size());
        for (@Nullable Object value : row.values()) {
            if (value == null) {
                out.writeByte('n');
            } else if (value instanceof Long whole) {
                out.writeByte('w');
                out.writeLong(whole);
            } else if (value instanceof Double number) {
                out.writeByte('d');
                out.writeDouble(number);
            } else {
                byte[] text = String.valueOf(value).getBytes(StandardCharsets.UTF_8);
                out.writeByte('s');
                out.writeInt(text.length);
                out.write(text);
            }
        }
    }
}
