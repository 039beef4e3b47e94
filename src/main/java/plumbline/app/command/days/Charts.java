package plumbline.app.command.days;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import plumbline.chart.ComparisonSheet;
import plumbline.chart.DaySheet;
import plumbline.chart.TrendSheet;
import plumbline.chart.drawing.Look;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.PictureFile;
import plumbline.privacy.PrivateFiles;
import plumbline.trend.Trend;
import plumbline.trend.day.DayBand;
import plumbline.trend.words.Words;

/** Writes charts as PNG and SVG, for the wearer only to read. */
public final class Charts {

    private static final int WIDTH = 1000;
    private static final int DAY_HEIGHT = 560;
    private static final int COMPARISON_HEIGHT = 420;
    private static final int TREND_HEIGHT = 1400;
    private static final double SHARP = 2;

    private Charts() {}

    /** Starts what draws, so that a chart can still be drawn when the program is being ended. */
    public static void warmUp(Words words, ZoneId zone) throws IOException {
        PictureFile.warmUp(new DaySheet(DayBand.empty(LocalDate.EPOCH, zone), Look.PRINT, words));
    }

    /** Writes the day as {@code day-DATE.png} and {@code .svg}; returns the files. */
    public static List<Path> day(DayBand band, Words words, Path directory) throws IOException {
        return write(new DaySheet(band, Look.PRINT, words), DAY_HEIGHT, directory, "day-" + band.day());
    }

    /** Writes the days as {@code trend.png} and {@code .svg}; returns the files. */
    static List<Path> trend(Trend trend, Words words, Path directory) throws IOException {
        return write(new TrendSheet(trend, Look.PRINT, words), TREND_HEIGHT, directory, "trend");
    }

    /** Writes what was said above what was true as {@code NAME.png} and {@code .svg}; returns the files. */
    public static List<Path> comparison(String name, DayBand said, DayBand truth, Words words, Path directory)
            throws IOException {
        return write(new ComparisonSheet(name, said, truth, Look.PRINT, words), COMPARISON_HEIGHT, directory, name);
    }

    private static List<Path> write(Picture picture, int height, Path directory, String name) throws IOException {
        PrivateFiles.createDirectories(directory);
        List<Path> files = new ArrayList<>();
        Path png = directory.resolve(name + ".png");
        PictureFile.png(picture, WIDTH, height, SHARP, png);
        files.add(png);
        Path svg = directory.resolve(name + ".svg");
        PictureFile.svg(picture, WIDTH, height, svg);
        files.add(svg);
        return files;
    }
}
