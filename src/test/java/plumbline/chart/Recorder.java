package plumbline.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import plumbline.chart.drawing.Picture;

/** Writes down what is painted and where, in the coordinates of the whole picture. */
public final class Recorder extends SVGGraphics2D {

    /** A text and the box of its letters. */
    public record Text(String text, Rectangle2D bounds) {}

    /** A filled shape. */
    public record Fill(Color color, Rectangle2D bounds) {}

    private final List<Text> texts;
    private final List<Fill> fills;

    private Recorder() throws ParserConfigurationException {
        super(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .getDOMImplementation()
                .createDocument("http://www.w3.org/2000/svg", "svg", null));
        texts = new ArrayList<>();
        fills = new ArrayList<>();
    }

    private Recorder(Recorder other) {
        super(other);
        texts = other.texts;
        fills = other.fills;
    }

    /** Paints the picture. */
    public static Recorder of(Picture picture, int width, int height) {
        try {
            Recorder recorder = new Recorder();
            picture.paint(recorder, width, height);
            return recorder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Graphics create() {
        return new Recorder(this);
    }

    @Override
    public void drawString(String text, float x, float y) {
        Font font = getFont();
        Rectangle2D box = font.createGlyphVector(getFontRenderContext(), text).getLogicalBounds();
        Rectangle2D placed = new Rectangle2D.Double(x + box.getX(), y + box.getY(), box.getWidth(), box.getHeight());
        texts.add(new Text(text, getTransform().createTransformedShape(placed).getBounds2D()));
        super.drawString(text, x, y);
    }

    @Override
    public void fill(Shape shape) {
        fills.add(new Fill(
                getColor(), getTransform().createTransformedShape(shape).getBounds2D()));
        super.fill(shape);
    }

    public List<Text> texts() {
        return List.copyOf(texts);
    }

    public List<Rectangle2D> fills(Color color) {
        return fills.stream()
                .filter(f -> f.color().equals(color))
                .map(Fill::bounds)
                .toList();
    }
}
