package plumbline.exchange.recording;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import plumbline.sensor.foreign.AccelerationUnit;
import plumbline.sensor.foreign.ColumnNames;

/**
 * Which columns of a Motion-BIDS recording are the acceleration of the back: its {@code _channels.tsv} names each by kind
 * ({@code ACCEL}), component ({@code x}) and place.
 *
 * @param g what 1 is, in g
 */
record BidsChannels(int x, int y, int z, double g) {

    static BidsChannels read(Path file, Path channels) throws IOException {
        List<List<String>> rows = Files.readAllLines(channels, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .toList();
        List<String> head = rows.isEmpty() ? List.of() : rows.get(0);
        int component = column(file, head, "component");
        int type = column(file, head, "type");
        int place = column(file, head, "tracked_point");
        int units = column(file, head, "units");
        Map<String, int[]> places = new LinkedHashMap<>();
        Map<String, String> unitOf = new LinkedHashMap<>();
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            int axis = row.size() < head.size()
                    ? -1
                    : "xyz".indexOf(row.get(component).toLowerCase(Locale.ROOT));
            if (axis >= 0 && row.get(component).length() == 1 && row.get(type).equalsIgnoreCase("ACCEL")) {
                String point = row.get(place).toLowerCase(Locale.ROOT);
                places.computeIfAbsent(point, p -> new int[] {-1, -1, -1})[axis] = i - 1;
                unitOf.put(point, row.get(units).strip().toLowerCase(Locale.ROOT));
            }
        }
        places.values().removeIf(axes -> Arrays.stream(axes).anyMatch(a -> a < 0));
        List<String> near =
                places.keySet().stream().filter(ColumnNames::isNearTheBack).toList();
        List<String> likely = places.size() > 1 ? near : List.copyOf(places.keySet());
        if (likely.size() != 1) {
            throw MotionBids.untold(file, "one ACCEL of the back");
        }
        int[] axes = places.getOrDefault(likely.get(0), new int[3]);
        Double g = AccelerationUnit.G_OF.get(unitOf.getOrDefault(likely.get(0), ""));
        if (g == null) {
            throw MotionBids.untold(file, "units");
        }
        return new BidsChannels(axes[0], axes[1], axes[2], g);
    }

    private static int column(Path file, List<String> head, String name) throws IOException {
        int index = head.indexOf(name);
        if (index < 0) {
            throw MotionBids.untold(file, name);
        }
        return index;
    }
}
