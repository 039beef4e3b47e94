package plumbline.screen.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Vector3;

/**
 * A part of the drawn body that is in front of or behind another as a whole: a thigh, a forearm with its hand.
 *
 * @param pieces drawn one over the other without a line between them
 * @param core the line through its middle, by which parts are put in order of depth
 * @param twin the middle of the same part on the other side of the body, where there is one
 */
record StretchPart(List<Piece> pieces, List<Vector3> core, Optional<Vector3> twin) {

    /** A part that the body has only once. */
    static StretchPart single(List<Piece> pieces, List<Vector3> core) {
        return new StretchPart(pieces, core, Optional.empty());
    }

    Vector3 middle() {
        Vector3 sum = Vector3.ZERO;
        for (Vector3 point : core) {
            sum = sum.plus(point);
        }
        return sum.times(1.0 / core.size());
    }

    /** One part with the upper half of the same limb, whose pieces go over this one's. */
    StretchPart joinedBy(StretchPart upper) {
        List<Piece> allPieces = new ArrayList<>(pieces);
        allPieces.addAll(upper.pieces);
        List<Vector3> wholeCore = new ArrayList<>(upper.core);
        wholeCore.addAll(core);
        return single(allPieces, wholeCore);
    }

    StretchPart withTwin(StretchPart other) {
        return new StretchPart(pieces, core, Optional.of(other.middle()));
    }

    /** What a piece is covered with. */
    enum Cover {
        SKIN,
        HAIR,
        SHIRT,
        TROUSERS,
        SHOE,
        CUSHION
    }

    /**
     * A ball of flesh.
     *
     * @param rim share of the contour's width here; 0 where the part grows out of its neighbour
     */
    record Ball(Vector3 at, double radiusM, double rim) {}

    /** The tight skin round a few balls. */
    record Piece(Cover cover, List<Ball> balls) {}
}
