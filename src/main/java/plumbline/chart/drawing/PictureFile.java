package plumbline.chart.drawing;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import plumbline.trend.words.Twin;

/**
 * Writes pictures to files. A file is there whole or not at all, and only its owner may read it (mode 0600 where the
 * file system has modes), for it tells of somebody's health.
 */
public final class PictureFile {

    /** Names a file on the network that nobody needs. */
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^>]*>\\s*");

    private static final int WARM_UP_SIZE = 200;
    private static final String SVG = "http://www.w3.org/2000/svg";

    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private PictureFile() {}

    /**
     * Writes a PNG.
     *
     * @param scale pixels of the file for one of the picture; 2 for print and dense screens
     * @throws IOException when the file cannot be written
     */
    public static void png(Picture picture, int width, int height, double scale, Path to) throws IOException {
        BufferedImage image = image(picture, width, height, scale);
        write(to, out -> ImageIO.write(image, "png", out));
    }

    /** Draws and writes the picture to nowhere, so that Java2D has started; it cannot once a process is going down. */
    public static void warmUp(Picture picture) throws IOException {
        ImageIO.write(image(picture, WARM_UP_SIZE, WARM_UP_SIZE, 1), "png", OutputStream.nullOutputStream());
    }

    /** The picture with its paper. */
    public static BufferedImage image(Picture picture, int width, int height, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        paper(g, picture, width, height);
        picture.paint(g, width, height);
        g.dispose();
        return image;
    }

    /**
     * Writes an SVG in which text is text, with the picture's words as title and description.
     *
     * @throws IOException when the file cannot be written
     */
    public static void svg(Picture picture, int width, int height, Path to) throws IOException {
        byte[] bytes = svg(picture, width, height).getBytes(StandardCharsets.UTF_8);
        write(to, out -> out.write(bytes));
    }

    /** The same as text, to stand in a page of HTML. */
    public static String svg(Picture picture, int width, int height) throws IOException {
        SVGGraphics2D g = new SVGGraphics2D(document());
        g.setSVGCanvasSize(new Dimension(width, height));
        paper(g, picture, width, height);
        picture.paint(g, width, height);
        Element root = g.getRoot();
        root.setAttributeNS(null, "viewBox", "0 0 " + width + " " + height);
        root.setAttributeNS(null, "role", "img");
        describe(root, picture.twin());
        StringWriter svg = new StringWriter();
        g.stream(root, svg, true, false);
        return DOCTYPE.matcher(svg.toString()).replaceFirst("");
    }

    private static void paper(Graphics2D g, Picture picture, int width, int height) {
        g.setColor(picture.look().paper());
        g.fillRect(0, 0, width, height);
    }

    private static void describe(Element root, Twin twin) {
        Element description = root.getOwnerDocument().createElementNS(SVG, "desc");
        description.setTextContent(twin.sentence());
        root.insertBefore(description, root.getFirstChild());
        Element title = root.getOwnerDocument().createElementNS(SVG, "title");
        title.setTextContent(twin.title());
        root.insertBefore(title, description);
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK cannot make a plain XML document", e);
        }
    }

    public static void write(Path to, Content content) throws IOException {
        Path folder = to.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, ".picture", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                content.writeTo(out);
            }
            Files.move(part, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
