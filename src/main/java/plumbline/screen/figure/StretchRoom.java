package plumbline.screen.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plumbline.screen.figure.StretchProps.Box;
import plumbline.sensor.Vector3;
import plumbline.stretch.pose.Scene;

/** Paints the furniture of a scene. */
final class StretchRoom {
    private static final float LINE_M = 0.010f;
    /** How much darker the top, the front and the side of a box are. */
    private static final double[] SHADES = {0, .12, .22};

    private final List<Box> boxes = new ArrayList<>();
    private final StretchCamera camera;
    private final StretchPalette palette;

    StretchRoom(Scene scene, StretchCamera camera, StretchPalette palette) {
        this.camera = camera;
        this.palette = palette;
        for (Scene.Prop prop : scene.props()) {
            boxes.addAll(StretchProps.boxes(prop));
        }
        boxes.sort(Comparator.comparingDouble(box -> camera.see(box.middle()).z()));
    }

    /** What each thing takes up on the picture. */
    List<Rectangle2D> bounds() {
        return boxes.stream()
                .flatMap(box -> faces(box).stream())
                .map(Path2D::getBounds2D)
                .toList();
    }

    /** Paints what belongs behind the figure, or what belongs in front of it. */
    void paint(Graphics2D g, boolean inFront) {
        g.setStroke(new BasicStroke(LINE_M, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (Box box : boxes) {
            if (box.inFront() == inFront) {
                paint(g, box);
            }
        }
    }

    private void paint(Graphics2D g, Box box) {
        Color base = switch (box.stuff()) {
            case WOOD -> palette.wood();
            case CLOTH -> palette.cloth();
            case MAT -> palette.mat();
        };
        List<Path2D> faces = faces(box);
        for (int i = 0; i < faces.size(); i++) {
            g.setColor(StretchPalette.mix(base, palette.shade(), SHADES[i]));
            g.fill(faces.get(i));
            g.setColor(StretchPalette.mix(base, palette.line(), .55));
            g.draw(faces.get(i));
        }
    }

    /** The faces that look at the onlooker: top, front, side. */
    private List<Path2D> faces(Box box) {
        Vector3 x = box.frame().forward().times(box.half().x());
        Vector3 y = box.frame().up().times(box.half().y());
        Vector3 z = box.frame().right().times(box.half().z());
        List<Path2D> faces = new ArrayList<>();
        faces.add(face(box.middle(), y, x, z));
        faces.add(face(box.middle(), z, x, y));
        faces.add(face(box.middle(), x, z, y));
        return faces;
    }

    private Path2D face(Vector3 middle, Vector3 outwards, Vector3 a, Vector3 b) {
        double towards = Math.signum(outwards.dot(camera.near()));
        Vector3 centre = middle.plus(outwards.times(towards));
        Path2D path = new Path2D.Double();
        Vector3 first = camera.see(centre.minus(a).minus(b));
        path.moveTo(first.x(), -first.y());
        for (Vector3 corner : List.of(
                centre.plus(a).minus(b), centre.plus(a).plus(b), centre.minus(a).plus(b))) {
            Vector3 seen = camera.see(corner);
            path.lineTo(seen.x(), -seen.y());
        }
        path.closePath();
        return path;
    }
}
