package plumbline.sensor.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Saying;

/**
 * Which column of a recording holds what, as its header tells. The order is free and further columns are passed over.
 */
final class RecordingColumns {

    /** Without these a recording cannot be read. */
    static final List<String> NEEDED = List.of("time_s", "ax_g", "ay_g", "az_g");

    /** All three or none: a gyroscope with fewer axes is taken for none. */
    static final List<String> GYROSCOPE = List.of("gx_dps", "gy_dps", "gz_dps");

    /** What a column holds that is passed over. */
    static final int NOTHING = -1;

    private static final int LONGEST_SHOWN = 120;

    private final int[] quantities;
    private final int width;

    private RecordingColumns(int[] quantities, int width) {
        this.quantities = quantities;
        this.width = width;
    }

    /** The columns of this header, if it names all that are needed. */
    static Optional<RecordingColumns> of(String header) {
        List<String> names = names(header);
        if (!names.containsAll(NEEDED)) {
            return Optional.empty();
        }
        List<String> wanted = new ArrayList<>(NEEDED);
        if (names.containsAll(GYROSCOPE)) {
            wanted.addAll(GYROSCOPE);
        }
        int[] quantities = new int[names.size()];
        int width = 0;
        for (int i = 0; i < quantities.length; i++) {
            boolean repeated = names.indexOf(names.get(i)) < i;
            quantities[i] = repeated ? NOTHING : wanted.indexOf(names.get(i));
            width = quantities[i] == NOTHING ? width : i + 1;
        }
        return Optional.of(new RecordingColumns(quantities, width));
    }

    /** Why this header will not do: the columns that are missing and what was found instead. */
    static Saying missing(String header) {
        List<String> missing = new ArrayList<>(NEEDED);
        missing.removeAll(names(header));
        String shown = header.replaceAll("[^ -~]", "?").strip();
        if (shown.length() > LONGEST_SHOWN) {
            shown = shown.substring(0, LONGEST_SHOWN) + "...";
        }
        return Saying.of(
                "recording.columns",
                "this recording has no column %s; its first line reads: %s",
                String.join(", ", missing),
                shown);
    }

    private static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        for (String cell : header.split(",", -1)) {
            String name = cell.strip();
            boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
            names.add(quoted ? name.substring(1, name.length() - 1) : name);
        }
        return names;
    }

    /**
     * What the column holds: an index into {@link #NEEDED} and then {@link #GYROSCOPE}, or {@link #NOTHING}.
     */
    int quantity(int column) {
        return column < quantities.length ? quantities[column] : NOTHING;
    }

    /** How many cells a row must have at least for all that is wanted to be in it. */
    int width() {
        return width;
    }
}
