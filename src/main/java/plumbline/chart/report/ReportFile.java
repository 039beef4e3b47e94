package plumbline.chart.report;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.PictureFile;
import plumbline.trend.report.Report;
import plumbline.trend.report.ReportText;
import plumbline.trend.words.Words;

/** Writes a report as one file that needs nothing else: for its owner only to read, and whole or not at all. */
public final class ReportFile {

    private static final double SHARP = 2;

    private ReportFile() {}

    /** A page of HTML with its charts as SVG within it. */
    public static void html(Report report, Words words, Path to) throws IOException {
        byte[] bytes = new ReportHtml(report, words).text().getBytes(StandardCharsets.UTF_8);
        PictureFile.write(to, out -> out.write(bytes));
    }

    /** Pages of A4, below each other in one picture. */
    public static void png(Report report, Words words, Path to) throws IOException {
        List<Picture> pages = ReportPages.of(report, words);
        BufferedImage all = new BufferedImage(
                (int) (ReportPages.WIDTH * SHARP),
                (int) (ReportPages.HEIGHT * SHARP * pages.size()),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = all.createGraphics();
        for (Picture page : pages) {
            BufferedImage image = PictureFile.image(page, ReportPages.WIDTH, ReportPages.HEIGHT, SHARP);
            g.drawImage(image, null, 0, 0);
            g.translate(0, image.getHeight());
        }
        g.dispose();
        PictureFile.write(to, out -> ImageIO.write(all, "png", out));
    }

    /** Pages of A4 with text that can be searched and copied, in one of the fonts that every PDF reader has. */
    public static void pdf(Report report, Words words, Path to) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDDocumentInformation about = new PDDocumentInformation();
            about.setTitle(new ReportText(report, words).title());
            about.setCreator("Plumbline");
            document.setDocumentInformation(about);
            document.getDocumentCatalog().setLanguage(words.locale().toLanguageTag());
            for (Picture picture : ReportPages.of(report, words)) {
                page(document, picture);
            }
            PictureFile.write(to, document::save);
        }
    }

    private static void page(PDDocument document, Picture picture) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, ReportPages.WIDTH, ReportPages.HEIGHT);
        try {
            g.setFontTextDrawer(new Letters());
            g.setColor(Color.WHITE);
            g.fillRect(0, 0, ReportPages.WIDTH, ReportPages.HEIGHT);
            g.setTransform(new AffineTransform());
            picture.paint(g, ReportPages.WIDTH, ReportPages.HEIGHT);
        } finally {
            g.dispose();
        }
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.drawForm(g.getXFormObject());
        }
    }

    /** One family in two weights; measuring goes by the same letters as drawing, so that no word is cut. */
    private static final class Letters extends PdfBoxGraphics2DFontTextDrawer {

        private final PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

        @Override
        protected PDFont mapFont(Font font, IFontTextDrawerEnv env) {
            return font.isBold() ? bold : plain;
        }

        @Override
        protected boolean hasDynamicFontMapping() {
            return true;
        }
    }
}
