package plumbline.screen.figure;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import plumbline.screen.figure.StretchHull.Disc;
import plumbline.screen.figure.StretchPart.Ball;
import plumbline.screen.figure.StretchPart.Piece;
import plumbline.sensor.Vector3;
import plumbline.stretch.Region;
import plumbline.stretch.Side;
import plumbline.stretch.pose.Pose;
import plumbline.stretch.pose.Scene;

/** Draws a person of 1.70 m in a posture, in a room, with nothing but Java2D. */
public final class StretchFigure {
    /** Half the breadth of the contour. */
    private static final double RIM_M = 0.0065;
    /** What is this close to the floor darkens it. */
    private static final double SHADOW_M = 0.08;
    /** How dark the limbs of the far side become at most. */
    private static final double FADE = 0.36;

    private final StretchPalette palette;
    private final StretchCamera camera;
    private final Scene scene;
    private final StretchRoom room;

    /**
     * What to draw.
     *
     * @param felt regions to light up
     * @param side the side of the body they are on
     * @param facing 1 as it is, -1 the mirrored picture, between them on the way from one to the other
     */
    public record Look(Pose pose, List<Region> felt, Side side, double facing) {}

    StretchFigure(Scene scene, StretchPalette palette) {
        this.scene = scene;
        this.palette = palette;
        this.camera = StretchCamera.at(scene.azimuthDeg(), scene.elevationDeg());
        this.room = new StretchRoom(scene, camera, palette);
    }

    /** What these postures and their room take up on the picture, in metres, y down. */
    Rectangle2D extent(List<Pose> poses) {
        List<Rectangle2D> all = new ArrayList<>(room.bounds());
        for (Pose pose : poses) {
            for (StretchPart part : parts(pose)) {
                part.pieces().forEach(piece -> all.add(shape(piece, RIM_M).getBounds2D()));
            }
        }
        return all.stream().reduce(Rectangle2D::createUnion).orElseThrow();
    }

    /** Draws so that {@code extent} fits into {@code area}. */
    void paint(Graphics2D g, Rectangle2D area, Rectangle2D extent, Look look) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double scale = Math.min(area.getWidth() / extent.getWidth(), area.getHeight() / extent.getHeight());
        double across = Math.abs(look.facing()) < 0.05 ? 0.05 : look.facing();
        own.translate(area.getCenterX(), area.getCenterY());
        own.scale(scale * across, scale);
        own.translate(-extent.getCenterX(), -extent.getCenterY());
        List<StretchPart> parts = parts(look.pose());
        room.paint(own, false);
        shadow(own, parts);
        for (StretchPart part : StretchOrder.backToFront(parts, camera)) {
            paint(own, part);
        }
        StretchGlow.paint(own, StretchSkeleton.of(look.pose()), look.side(), look.felt(), camera, palette.glow());
        room.paint(own, true);
        own.dispose();
    }

    private List<StretchPart> parts(Pose pose) {
        List<StretchPart> parts = new ArrayList<>(StretchBody.of(StretchSkeleton.of(pose)));
        for (Scene.Prop prop : scene.props()) {
            parts.addAll(StretchProps.cushions(prop));
        }
        return parts;
    }

    /** All contours first, so that no line runs where two pieces of a part meet. */
    private void paint(Graphics2D g, StretchPart part) {
        g.setColor(palette.line());
        part.pieces().forEach(piece -> g.fill(shape(piece, RIM_M)));
        for (Piece piece : part.pieces()) {
            g.setColor(StretchPalette.mix(palette.of(piece.cover()), palette.shade(), fade(part)));
            g.fill(shape(piece, 0));
        }
    }

    /** The farther of two limbs is darker, the more so the farther apart they are. */
    private double fade(StretchPart part) {
        double middle = camera.see(part.middle()).z();
        return part.twin()
                .map(twin -> camera.see(twin).z() - middle)
                .map(behind -> Math.max(0, Math.min(FADE, (behind - .04) * 1.6)))
                .orElse(0.0);
    }

    private Path2D shape(Piece piece, double rim) {
        List<Disc> discs = new ArrayList<>();
        for (Ball ball : piece.balls()) {
            Vector3 seen = camera.see(ball.at());
            discs.add(new Disc(seen.x(), -seen.y(), ball.radiusM() + rim * (2 * ball.rim() - 1)));
        }
        return StretchHull.round(discs);
    }

    private void shadow(Graphics2D g, List<StretchPart> parts) {
        double flat = Math.max(.05, camera.near().y());
        Path2D shadow = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (StretchPart part : parts) {
            for (Piece piece : part.pieces()) {
                List<Disc> discs = piece.balls().stream()
                        .filter(ball -> ball.at().y() < ball.radiusM() + SHADOW_M)
                        .map(ball -> {
                            Vector3 seen = camera.see(
                                    new Vector3(ball.at().x(), 0, ball.at().z()));
                            return new Disc(seen.x(), -seen.y() / flat, ball.radiusM() + .03);
                        })
                        .toList();
                if (!discs.isEmpty()) {
                    shadow.append(StretchHull.round(discs), false);
                }
            }
        }
        g.setColor(palette.shadow());
        g.fill(AffineTransform.getScaleInstance(1, flat).createTransformedShape(shadow));
    }
}
