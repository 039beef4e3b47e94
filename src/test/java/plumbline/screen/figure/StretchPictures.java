package plumbline.screen.figure;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import plumbline.screen.figure.StretchFigure.Look;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Catalogue.SleepPosition;
import plumbline.stretch.Region;
import plumbline.stretch.Side;
import plumbline.stretch.Step;
import plumbline.stretch.Step.Action;
import plumbline.stretch.Stretch;
import plumbline.stretch.pose.Pose;
import plumbline.stretch.pose.Scene;

/** Draws the catalogue's postures for people to look at; {@code target/pictures} holds the result of a build. */
public final class StretchPictures {
    static final Path FOLDER = Path.of("target", "pictures");

    private StretchPictures() {}

    /** A posture as it is seen in its stretch. */
    record Cell(String label, Scene scene, List<Pose> family, Look look) {}

    /** Every posture of every stretch once, in the order of the steps, and the sleep positions. */
    static List<Cell> cells(Catalogue catalogue) {
        List<Cell> cells = new ArrayList<>();
        for (Stretch stretch : catalogue.stretches()) {
            List<String> ids =
                    stretch.steps().stream().map(Step::pose).distinct().toList();
            List<Pose> family = ids.stream().map(catalogue::pose).toList();
            for (Pose pose : family) {
                boolean felt = stretch.steps().stream()
                        .anyMatch(step -> step.pose().equals(pose.id()) && step.action() != Action.MOVE);
                List<Region> regions = felt ? stretch.form().felt() : List.of();
                cells.add(new Cell(
                        stretch.name().in(Locale.ENGLISH),
                        stretch.scene(),
                        family,
                        new Look(pose, regions, Side.RIGHT, 1)));
            }
        }
        for (SleepPosition sleep : catalogue.sleep()) {
            Pose pose = catalogue.pose(sleep.pose());
            cells.add(new Cell(
                    "Sleep: " + sleep.name().in(Locale.ENGLISH),
                    sleep.scene(),
                    List.of(pose),
                    new Look(pose, List.of(), Side.RIGHT, 1)));
        }
        return cells;
    }

    static BufferedImage sheet(List<Cell> cells, int columns, Dimension size, StretchPalette palette) {
        int rows = (cells.size() + columns - 1) / columns;
        BufferedImage image = new BufferedImage(columns * size.width, rows * size.height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(palette.paper());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, Math.max(9, size.width / 22)));
        for (int i = 0; i < cells.size(); i++) {
            int x = i % columns * size.width;
            int y = i / columns * size.height;
            draw(g, cells.get(i), new Rectangle2D.Double(x + 8, y + 18, size.width - 16, size.height - 26), palette);
            g.setColor(palette.equals(StretchPalette.DARK) ? Color.LIGHT_GRAY : Color.DARK_GRAY);
            g.drawString(cells.get(i).label(), x + 8, y + 13);
        }
        g.dispose();
        return image;
    }

    static void draw(Graphics2D g, Cell cell, Rectangle2D area, StretchPalette palette) {
        StretchFigure figure = new StretchFigure(cell.scene(), palette);
        figure.paint(g, area, figure.extent(cell.family()), cell.look());
    }

    public static Path write(BufferedImage image, String name) throws IOException {
        Files.createDirectories(FOLDER);
        Path file = FOLDER.resolve(name);
        ImageIO.write(image, "png", file.toFile());
        return file;
    }
}
