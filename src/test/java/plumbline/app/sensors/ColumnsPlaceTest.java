package plumbline.app.sensors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.sensor.Saying;
import plumbline.sensor.Stranger;
import plumbline.sensor.text.Quantity;

/** Columns that fit no line of the sensor are told of by file, line, key and what is allowed. */
class ColumnsPlaceTest {

    private static final Saying MISFIT = Stranger.COLUMNS_MISFIT.saying();
    private static final Saying ON_A_PORT =
            Saying.of("port.stranger", "What speaks on %s cannot be used: %s.", "COM5", MISFIT);

    @TempDir
    private Path home;

    private Path settings;
    private ColumnsPlace place;

    @BeforeEach
    void writeSettings() throws IOException {
        settings = home.resolve("settings.toml");
        Files.writeString(settings, "# mine\n[sensor]\nunit = \"g\"\ncolumns = [\"ax\", \"ay\"]\n");
        place = new ColumnsPlace(settings);
    }

    @Test
    void theFileAndTheLineAreToldWhereverTheColumnsAreSpokenOf() {
        assertTrue(place.in(MISFIT).sentence().startsWith(settings + ", line 4: sensor.columns in the settings fits"));
        assertTrue(place.in(ON_A_PORT)
                .sentence()
                .startsWith("What speaks on COM5 cannot be used: " + settings + ", line 4: sensor.columns"));
        assertEquals(place.in(ON_A_PORT), place.in(place.in(ON_A_PORT)), "once");
    }

    @Test
    void everythingElseIsLeftAsItIs() throws IOException {
        Saying other = Saying.of("port.stranger", "What speaks on %s: %s.", "COM5", Stranger.GPS.saying());
        assertEquals(other, place.in(other));
        Files.delete(settings);
        assertEquals(MISFIT, place.in(MISFIT));
        Files.writeString(settings, "[sensor]\n");
        assertEquals(MISFIT, place.in(MISFIT));
    }

    @Test
    void itIsStillSeenToBeTextThatCanBeShownByExample() {
        assertTrue(Stranger.isShownIn(place.in(ON_A_PORT)));
    }

    @Test
    void allThatMayStandThereIsNamed() {
        String said = MISFIT.sentence();
        Arrays.stream(Quantity.values())
                .map(Quantity::word)
                .forEach(word -> assertTrue(said.contains(" " + word + ",") || said.contains(" " + word + " "), word));
    }
}
