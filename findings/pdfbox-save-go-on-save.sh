#!/usr/bin/env bash
# Surprise:  a document that was saved once and then goes on (a page more, text in the same embedded font) cannot be saved
#            again: "The TrueType font null does not contain a 'cmap' table". The font was cut to its used letters and let
#            go at the first save, and nothing says so until the second. Worse, the second save has emptied its file by
#            then: under the same name the good report of the first save is gone.
# Guess:     the second file holds both pages; at worst the letters that are new on the second are missing.
# Hurts:     whoever saves a growing report, log or form in between, to lose nothing.
# Do:        load the font with embedSubset false (bigger, and goes on), or a new font after each save; save to another
#            name and move it over.
# Thing:     org.apache.pdfbox:pdfbox 3.0.8; 28 November 2026.
# Source:    seen by running it; the Javadoc of PDDocument.save and PDType0Font.load says nothing of a last save.
set -euo pipefail

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
cat > pom.xml << 'XML'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId><artifactId>finding</artifactId><version>1</version>
  <dependencies>
    <dependency><groupId>org.apache.pdfbox</groupId><artifactId>pdfbox</artifactId><version>3.0.8</version></dependency>
  </dependencies>
</project>
XML
mvn -q -B -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib

cat > Twice.java << 'JAVA'
import java.io.*;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.*;
import org.apache.pdfbox.pdmodel.font.*;
import org.apache.pdfbox.text.PDFTextStripper;

public class Twice {
    static final File FILE = new File("report.pdf");

    static void page(PDDocument document, PDFont font, String text) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream on = new PDPageContentStream(document, page)) {
            on.beginText();
            on.setFont(font, 24);
            on.newLineAtOffset(50, 700);
            on.showText(text);
            on.endText();
        }
    }

    static String saved(PDDocument document) {
        String complaint = "";
        try {
            document.save(FILE);
        } catch (IOException e) {
            complaint = e.getMessage() + ", ";
        }
        try (PDDocument read = Loader.loadPDF(FILE)) {
            return complaint + "holds " + new PDFTextStripper().getText(read).strip().replaceAll("\\s+", " and ");
        } catch (IOException e) {
            return complaint + FILE.length() + " bytes";
        }
    }

    static String[] saves(boolean subset) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDFont font = PDType0Font.load(
                    document,
                    PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"),
                    subset);
            page(document, font, "Monday");
            String first = saved(document);
            page(document, font, "Friday");
            return new String[] {first, saved(document)};
        }
    }

    public static void main(String[] args) throws IOException {
        String[] subset = saves(true);
        String[] whole = saves(false);
        System.out.println("font as a subset, as is usual:  first save: " + subset[0] + "; second save: " + subset[1]);
        System.out.println("font as a whole:                first save: " + whole[0] + "; second save: " + whole[1]);
        boolean asFound = subset[0].equals("holds Monday")
                && subset[1].equals("The TrueType font null does not contain a 'cmap' table, 0 bytes")
                && whole[1].equals("holds Monday and Friday");
        System.out.println(asFound
                ? "As found: the second save throws, and the file of the first is empty."
                : "DIFFERENT: on 28 November 2026 the second save threw and left 0 bytes");
        System.exit(asFound ? 0 : 1);
    }
}
JAVA
echo "pdfbox 3.0.8 on Java $(java -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')"
java -Djava.awt.headless=true -cp 'lib/*' Twice.java 2> errors || { cat errors; exit 1; }
