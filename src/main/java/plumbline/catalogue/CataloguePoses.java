package plumbline.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.stretch.pose.Pose;

/**
 * Reads the postures of the figure. A posture may be {@code like} an earlier one and then names only the angles that
 * differ. The limits are those of a supple healthy adult, rounded up; beyond them the figure would look broken.
 */
final class CataloguePoses {
    private final Map<String, Map<String, Double>> read = new LinkedHashMap<>();

    private record Angle(String key, double least, double most) {}

    private static final List<Angle> ROOT = List.of(
            new Angle("x", -2, 2),
            new Angle("y", 0, 1.5),
            new Angle("z", -2, 2),
            new Angle("heading", -180, 180),
            new Angle("lean", -120, 120),
            new Angle("roll", -120, 120));
    private static final List<Angle> SPINE = List.of(
            new Angle("lower", -60, 70),
            new Angle("upper", -40, 60),
            new Angle("twist", -90, 90),
            new Angle("side", -40, 40),
            new Angle("neck", -70, 70),
            new Angle("look", -90, 90));
    private static final List<Angle> ARM = List.of(
            new Angle("raise", -90, 185),
            new Angle("spread", -60, 180),
            new Angle("turn", -120, 120),
            new Angle("elbow", 0, 155),
            new Angle("wrist", -90, 90));
    private static final List<Angle> LEG = List.of(
            new Angle("raise", -45, 150),
            new Angle("spread", -45, 80),
            new Angle("turn", -80, 90),
            new Angle("knee", 0, 165),
            new Angle("ankle", -80, 45));

    static Map<String, Pose> read(CatalogueTable file) {
        CataloguePoses poses = new CataloguePoses();
        Map<String, Pose> result = new LinkedHashMap<>();
        for (CatalogueTable table : file.only("pose").tables("pose")) {
            Pose pose = poses.pose(table);
            if (result.put(pose.id(), pose) != null) {
                throw table.fault("id", "is \"" + pose.id() + "\" for the second time");
            }
        }
        return result;
    }

    private Pose pose(CatalogueTable table) {
        table.only("id", "like", "root", "spine", "arms", "left-arm", "right-arm", "legs", "left-leg", "right-leg");
        Map<String, Double> angles = new LinkedHashMap<>(like(table));
        part(table, "root", ROOT, List.of("root"), angles);
        part(table, "spine", SPINE, List.of("spine"), angles);
        part(table, "arms", ARM, List.of("left-arm", "right-arm"), angles);
        part(table, "left-arm", ARM, List.of("left-arm"), angles);
        part(table, "right-arm", ARM, List.of("right-arm"), angles);
        part(table, "legs", LEG, List.of("left-leg", "right-leg"), angles);
        part(table, "left-leg", LEG, List.of("left-leg"), angles);
        part(table, "right-leg", LEG, List.of("right-leg"), angles);
        String id = table.word("id");
        read.put(id, angles);
        return new Pose(
                id,
                root(values(table, "root", ROOT, angles)),
                spine(values(table, "spine", SPINE, angles)),
                arm(values(table, "left-arm", ARM, angles)),
                arm(values(table, "right-arm", ARM, angles)),
                leg(values(table, "left-leg", LEG, angles)),
                leg(values(table, "right-leg", LEG, angles)));
    }

    private Map<String, Double> like(CatalogueTable table) {
        if (!table.has("like")) {
            return Map.of();
        }
        Map<String, Double> other = read.get(table.word("like"));
        if (other == null) {
            throw table.fault("like", "is \"" + table.word("like") + "\"; allowed are postures above it");
        }
        return other;
    }

    private static void part(
            CatalogueTable table, String key, List<Angle> kinds, List<String> limbs, Map<String, Double> angles) {
        if (!table.has(key)) {
            return;
        }
        CatalogueTable given =
                table.table(key).only(kinds.stream().map(Angle::key).toArray(String[]::new));
        for (Angle kind : kinds) {
            if (given.has(kind.key())) {
                double value = given.number(kind.key(), kind.least(), kind.most());
                limbs.forEach(limb -> angles.put(limb + "." + kind.key(), value));
            }
        }
    }

    private static List<Double> values(
            CatalogueTable table, String limb, List<Angle> kinds, Map<String, Double> angles) {
        List<Double> values = new ArrayList<>();
        for (Angle kind : kinds) {
            Double value = angles.get(limb + "." + kind.key());
            if (value == null) {
                throw table.fault(
                        limb,
                        "has no " + kind.key() + "; allowed are numbers from " + kind.least() + " to " + kind.most());
            }
            values.add(value);
        }
        return values;
    }

    private static Pose.Root root(List<Double> v) {
        return new Pose.Root(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5));
    }

    private static Pose.Spine spine(List<Double> v) {
        return new Pose.Spine(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5));
    }

    private static Pose.Arm arm(List<Double> v) {
        return new Pose.Arm(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4));
    }

    private static Pose.Leg leg(List<Double> v) {
        return new Pose.Leg(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4));
    }
}
