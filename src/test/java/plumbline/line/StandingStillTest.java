package plumbline.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import plumbline.coach.Advice;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.Scriptwriter;

/** The coach acts on what is known: from the samples of a pretend wearer, through the very line of a run. */
class StandingStillTest {

    @Test
    @DisplayName("4: I put the sensor on and stand at my desk for 70 minutes, and I am asked to stand up")
    void asksOnceWhetherTheySitOrStandAndForNoBreak() {
        Wearer.Notes notes = new Wearer.Notes();
        Line line = Wearer.line(notes);
        Wearer.samples(new Scriptwriter(Body.TYPICAL, 3).stay(70 * 60).script(), 3)
                .forEach(line::on);
        assertEquals(
                List.of(new Advice.SitOrStand()),
                notes.advice().stream().map(Note.Advised::advice).toList());
    }
}
