package plumbline.stretch.pose;

import java.util.List;

/**
 * Where a stretch is done and from where the figure is seen.
 *
 * @param azimuthDeg 0 looks at the figure's right side, 90 at its face
 * @param elevationDeg how far from above, 0 level, 90 straight down
 * @param props what stands about
 */
public record Scene(double azimuthDeg, double elevationDeg, List<Prop> props) {
    public Scene {
        props = List.copyOf(props);
    }

    /**
     * A thing in the room.
     *
     * @param xM its middle along the picture, in metres
     * @param yM how high its underside is above the floor; for most things 0
     * @param zM its middle towards the onlooker
     * @param turnDeg its turn about the upright; at 0 a chair faces along x
     */
    public record Prop(Thing thing, double xM, double yM, double zM, double turnDeg) {}

    /** What may stand about. */
    public enum Thing {
        MAT,
        CHAIR,
        ARMCHAIR,
        DESK,
        BED,
        COUCH,
        PILLOW,
        TOWEL
    }
}
