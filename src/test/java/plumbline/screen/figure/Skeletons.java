package plumbline.screen.figure;

import java.util.List;
import java.util.stream.Stream;
import plumbline.sensor.Vector3;
import plumbline.stretch.pose.Pose;

/** Two postures of the figure compared. */
public final class Skeletons {

    private Skeletons() {}

    /** How far the hand, foot or head moves that moves the furthest, in the units of the skeleton. */
    public static double moved(Pose before, Pose after) {
        List<Vector3> from = ends(before);
        List<Vector3> to = ends(after);
        double most = 0;
        for (int i = 0; i < from.size(); i++) {
            most = Math.max(most, from.get(i).minus(to.get(i)).norm());
        }
        return most;
    }

    private static List<Vector3> ends(Pose pose) {
        StretchSkeleton skeleton = StretchSkeleton.of(pose);
        return Stream.concat(
                        Stream.of(skeleton.head().at()),
                        Stream.of(skeleton.leftArm(), skeleton.rightArm(), skeleton.leftLeg(), skeleton.rightLeg())
                                .map(chain -> chain.end().at()))
                .toList();
    }
}
