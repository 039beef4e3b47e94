package plumbline.control.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.control.letter.InventedViews;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.lab.SchemaCheck;
import plumbline.screen.SampleViews;
import plumbline.trend.day.Shade;

/** What programs and status bars are told. */
class StatusTest {

    private static final Path SCHEMA = Path.of("src/main/resources/plumbline/control/status.schema.json");

    @Test
    void tellsEveryViewAsItsSchemaHasIt() throws IOException {
        JsonObject schema = JsonParser.parseString(Files.readString(SCHEMA)).getAsJsonObject();
        for (long seed = 0; seed < 300; seed++) {
            // What was made up of chance for a trouble may have no sentence.
            View view = InventedViews.view(seed).with(View.Watching.WELL);
            Link link = view.now().link();
            String line =
                    StatusJson.of(SampleViews.linked(view, new Link(link.state(), link.source(), Optional.empty())));
            assertFalse(line.contains("\n"), line);
            assertEquals(List.of(), new SchemaCheck().faults(schema, JsonParser.parseString(line)), line);
        }
    }

    /** waybar-custom(5): text, alt, tooltip, class and percentage; text and tooltip are Pango markup. */
    @Test
    void writesForWaybarWhatItsManualAsksFor() {
        JsonObject line = JsonParser.parseString(BarFormat.WAYBAR.line(
                        new Glance("Sitting 3 min", "a < b & c\nnext", Shade.NOT_WORN, Glance.Urgency.NONE)))
                .getAsJsonObject();
        assertEquals("Sitting 3 min", line.get("text").getAsString());
        assertEquals("not-worn", line.get("alt").getAsString());
        assertEquals("not-worn", line.get("class").getAsString());
        assertEquals("a &lt; b &amp; c\nnext", line.get("tooltip").getAsString());
        assertEquals(
                "asks",
                JsonParser.parseString(BarFormat.WAYBAR.line(glance(Glance.Urgency.ASKS)))
                        .getAsJsonObject()
                        .get("class")
                        .getAsString());
    }

    /** i3blocks(1), format=json: the keys of the i3bar protocol, among them full_text, short_text and color as #rrggbb. */
    @Test
    void writesForI3blocksTheKeysOfTheI3barProtocol() {
        JsonObject calm = JsonParser.parseString(BarFormat.I3BLOCKS.line(glance(Glance.Urgency.NONE)))
                .getAsJsonObject();
        assertEquals(List.of("full_text", "short_text"), List.copyOf(calm.keySet()));
        JsonObject urgent = JsonParser.parseString(BarFormat.I3BLOCKS.line(glance(Glance.Urgency.TROUBLE)))
                .getAsJsonObject();
        assertTrue(urgent.get("color").getAsString().matches("#[0-9a-f]{6}"), urgent::toString);
    }

    @Test
    void leavesNoMarkOfPolybarInATextOfOurs() {
        String line = BarFormat.POLYBAR.line(new Glance("%{A1:rm:}x", "", Shade.SITTING, Glance.Urgency.ASKS));
        assertTrue(line.matches("%\\{F#[0-9a-f]{6}}% \\{A1:rm:}x%\\{F-}"), line);
    }

    private static Glance glance(Glance.Urgency urgency) {
        return new Glance("Standing", "", Shade.STANDING, urgency);
    }
}
