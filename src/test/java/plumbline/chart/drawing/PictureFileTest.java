package plumbline.chart.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.chart.DaySheet;
import plumbline.trend.SampleDays;
import plumbline.trend.day.Shade;
import plumbline.trend.words.Spoken;

class PictureFileTest {

    private static final Picture DAY = new DaySheet(
            SampleDays.workday(SampleDays.TODAY, 15.5).band(SampleDays.TODAY), Look.PRINT, Spoken.IN_ENGLISH);

    @TempDir
    Path folder;

    @Test
    void writesAPngAtTheScaleAskedFor() throws IOException {
        Path file = folder.resolve("day.png");
        PictureFile.png(DAY, 800, 400, 1.5, file);
        BufferedImage image = ImageIO.read(file.toFile());
        assertEquals(List.of(1200, 600), List.of(image.getWidth(), image.getHeight()));
        long sitting = Stream.iterate(0, i -> i + 1)
                .limit(1200)
                .filter(x ->
                        image.getRGB(x, 150) == Look.PRINT.of(Shade.SITTING).getRGB())
                .count();
        assertTrue(sitting > 300, "pixels of the band in the colour of sitting: " + sitting);
    }

    @Test
    void writesAnSvgWhoseTextIsTextAndWhichTellsItself() throws IOException {
        Path file = folder.resolve("day.svg");
        PictureFile.svg(DAY, 800, 400, file);
        String svg = Files.readString(file);
        assertTrue(svg.contains(">Sitting upright</text"), "legend as text");
        assertTrue(svg.contains("font-size:12px"), "letters with a size");
        assertTrue(svg.contains("<title") && svg.contains(DAY.twin().sentence()), "title and description");
        assertTrue(svg.contains("viewBox=\"0 0 800 400\""), "scales");
        assertFalse(svg.contains("DOCTYPE"), "nothing that a reader would fetch");
        assertFalse(svg.contains("<image"), "drawn, not painted");
        assertTrue(Files.size(file) < 120_000, "size " + Files.size(file));
    }

    @Test
    void letsNobodyElseRead() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "a file system with modes");
        Path file = folder.resolve("day.svg");
        PictureFile.svg(DAY, 800, 400, file);
        PictureFile.svg(DAY, 800, 400, file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void leavesNothingBehindWhenItCannotWrite() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("day.png"));
        Files.createFile(taken.resolve("something"));
        assertThrows(IOException.class, () -> PictureFile.png(DAY, 80, 40, 1, taken));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(taken), left.toList());
        }
    }
}
