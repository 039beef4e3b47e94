package plumbline.screen.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Dimension;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.catalogue.CatalogueFiles;
import plumbline.screen.figure.StretchSkeleton.Chain;
import plumbline.sensor.Vector3;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Stretch;
import plumbline.stretch.pose.Pose;
import plumbline.stretch.pose.Scene;

class StretchFigureTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();

    @Test
    void keepsTheLengthOfEveryBoneInEveryPosture() {
        for (Pose pose : CATALOGUE.poses().values()) {
            StretchSkeleton bones = StretchSkeleton.of(pose);
            for (Chain arm : List.of(bones.leftArm(), bones.rightArm())) {
                assertEquals(
                        StretchSkeleton.UPPER_ARM_M,
                        length(arm.root().at(), arm.middle().at()),
                        1e-9,
                        pose.id());
                assertEquals(
                        StretchSkeleton.FOREARM_M,
                        length(arm.middle().at(), arm.end().at()),
                        1e-9,
                        pose.id());
            }
            for (Chain leg : List.of(bones.leftLeg(), bones.rightLeg())) {
                assertEquals(
                        StretchSkeleton.THIGH_M,
                        length(leg.root().at(), leg.middle().at()),
                        1e-9,
                        pose.id());
                assertEquals(
                        StretchSkeleton.SHANK_M,
                        length(leg.middle().at(), leg.end().at()),
                        1e-9,
                        pose.id());
            }
        }
    }

    /** What a posture rests on: the lowest point of the body is there, within 4 cm. */
    @ParameterizedTest(name = "{0} rests at {1} m")
    @CsvSource({
        "lie-bent, 0",
        "hug-one, 0",
        "hug-two, 0",
        "knees-side, 0",
        "four-cross, 0",
        "four-pull, 0",
        "heel-sit, 0",
        "child, 0",
        "all-fours, 0",
        "cow, 0",
        "cat, 0",
        "prone, 0",
        "press-up, 0",
        "bed-lie, 0.5",
        "sit, 0",
        "slump, 0",
        "bend-down, 0",
        "turned, 0",
        "sit-four, 0",
        "leg-long-bow, 0",
        "leg-behind, 0",
        "stand, 0",
        "reach, 0",
        "walk-right, 0",
        "walk-left, 0",
        "legs-up, 0",
        "sleep-back, 0.5"
    })
    void restsOnTheFloorOrTheBed(String id, double heightM) {
        double lowest = StretchBody.of(StretchSkeleton.of(CATALOGUE.pose(id))).stream()
                .flatMap(part -> part.pieces().stream())
                .flatMap(piece -> piece.balls().stream())
                .mapToDouble(ball -> ball.at().y() - ball.radiusM())
                .min()
                .orElseThrow();
        assertEquals(heightM, lowest, 0.04);
    }

    @Test
    void sitsOnTheSeatOfItsChair() {
        for (String id : List.of("sit", "slump", "sit-wide", "turned", "sit-four", "sit-leg-long", "sit-sideways")) {
            double seat =
                    StretchSkeleton.of(CATALOGUE.pose(id)).spine().get(0).at().y() - .09;
            assertEquals(StretchProps.SEAT_M, seat, 0.03, id);
        }
    }

    @Test
    void touchesWhereTheStepsSaySo() {
        touches(
                "hug-one",
                rightPalm("hug-one"),
                bones("hug-one").rightLeg().middle().beside(.05, -.10, 0),
                .06);
        touches(
                "four-cross",
                right("four-cross").end().at(),
                left("four-cross").root().beside(.10, -.30, 0),
                .07);
        touches(
                "sit-four",
                right("sit-four").end().at(),
                left("sit-four").root().beside(.10, -.30, 0),
                .08);
        touches(
                "heel-to-seat",
                rightPalm("heel-to-seat"),
                right("heel-to-seat").end().at(),
                .07);
        touches(
                "heel-sit",
                right("heel-sit").end().at(),
                bones("heel-sit").spine().get(0).at(),
                .26);
    }

    @Test
    void turnsTheBodyRoundAndBackAgain() {
        for (Pose pose : CATALOGUE.poses().values()) {
            StretchSkeleton bones = StretchSkeleton.of(pose);
            StretchSkeleton other = StretchSkeleton.of(pose.mirrored());
            Vector3 hand = bones.rightArm().end().at();
            Vector3 mirrored = other.leftArm().end().at();
            assertEquals(0, length(new Vector3(hand.x(), hand.y(), -hand.z()), mirrored), 1e-9, pose.id());
            assertEquals(StretchSkeleton.of(pose.mirrored().mirrored()).toString(), bones.toString(), pose.id());
        }
    }

    @Test
    void movesBetweenTwoPosturesWithoutAJump() {
        Pose from = CATALOGUE.pose("lie-bent");
        Pose to = CATALOGUE.pose("hug-two");
        assertEquals(from, from.towards(to, 0));
        assertEquals(to.root(), from.towards(to, 1).root());
        Vector3 before = StretchSkeleton.of(from).rightLeg().end().at();
        for (int i = 1; i <= 50; i++) {
            Vector3 after = StretchSkeleton.of(from.towards(to, i / 50.0))
                    .rightLeg()
                    .end()
                    .at();
            assertTrue(length(before, after) < .05, "jumps by " + length(before, after));
            before = after;
        }
    }

    @Test
    void drawsANearLimbOverAFarOne() {
        Pose stand = CATALOGUE.pose("stand");
        StretchCamera side = StretchCamera.at(0, 0);
        List<StretchPart> order = StretchOrder.backToFront(StretchBody.of(StretchSkeleton.of(stand)), side);
        List<Double> depths = order.stream().map(part -> part.middle().z()).toList();
        assertTrue(depths.indexOf(depths.stream().max(Double::compare).orElseThrow()) > depths.size() / 2);
        assertEquals(0, depths.indexOf(depths.stream().min(Double::compare).orElseThrow()));
    }

    @Test
    void givesEveryPostureAPictureOfItsOwnInLightAndDark() throws IOException {
        Map<Integer, String> seen = new HashMap<>();
        List<StretchPictures.Cell> cells = StretchPictures.cells(CATALOGUE);
        for (StretchPictures.Cell cell : cells) {
            for (StretchPalette palette : List.of(StretchPalette.LIGHT, StretchPalette.DARK)) {
                BufferedImage one = StretchPictures.sheet(List.of(cell), 1, new Dimension(320, 240), palette);
                int[] dots = one.getRGB(0, 20, 320, 220, null, 0, 320);
                long paper = Arrays.stream(dots)
                        .filter(dot -> dot == palette.paper().getRGB())
                        .count();
                assertTrue(paper < dots.length * 0.97, cell.label() + " is empty");
                String name = cell.label() + ", " + cell.look().pose().id();
                String twin = seen.put(Arrays.hashCode(dots), name);
                assertTrue(twin == null, () -> name + " looks like " + twin);
            }
        }
        Path light = StretchPictures.write(
                StretchPictures.sheet(cells, 8, new Dimension(200, 150), StretchPalette.LIGHT), "poses.png");
        StretchPictures.write(
                StretchPictures.sheet(cells, 8, new Dimension(200, 150), StretchPalette.DARK), "poses-dark.png");
        assertTrue(Files.size(light) < 400_000, () -> "too large for the site");
    }

    @Test
    void staysInItsFrameWhateverTheWindow() {
        for (Stretch stretch : CATALOGUE.stretches()) {
            Scene scene = stretch.scene();
            List<Pose> poses = stretch.steps().stream()
                    .map(step -> CATALOGUE.pose(step.pose()))
                    .toList();
            var extent = new StretchFigure(scene, StretchPalette.LIGHT).extent(poses);
            assertTrue(
                    extent.getWidth() > .5 && extent.getWidth() < 4,
                    stretch.name().in(Locale.ENGLISH));
            assertTrue(
                    extent.getHeight() > .5 && extent.getHeight() < 3,
                    stretch.name().in(Locale.ENGLISH));
        }
    }

    private static void touches(String what, Vector3 a, Vector3 b, double within) {
        assertTrue(length(a, b) < within, () -> what + ": " + length(a, b) + " m apart");
    }

    private static StretchSkeleton bones(String id) {
        return StretchSkeleton.of(CATALOGUE.pose(id));
    }

    private static Chain right(String id) {
        return bones(id).rightLeg();
    }

    private static Chain left(String id) {
        return bones(id).leftLeg();
    }

    private static Vector3 rightPalm(String id) {
        return bones(id).rightArm().end().beside(0, -.055, 0);
    }

    private static double length(Vector3 a, Vector3 b) {
        return a.minus(b).norm();
    }
}
