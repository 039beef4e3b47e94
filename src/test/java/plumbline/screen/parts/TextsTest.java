package plumbline.screen.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Flaw;

class TextsTest {

    @Test
    void marksTheLetterOfAButton() {
        Texts texts = new Texts(Locale.UK);
        assertEquals(new Texts.Label("I did it", 'D'), texts.label("prompt.done"));
        assertEquals(new Texts.Label("Sitting", 0), texts.label("posture.SITTING"));
        assertFalse(texts.text("close.quit").isBlank());
    }

    @Test
    void saysWhatWasFoundElsewhereInTheWearersLanguage() {
        assertEquals(
                "The sensor repeats one value without end; switch it off and on.",
                new Texts(Locale.UK).say(Flaw.FROZEN.saying().asSentence()));
        assertEquals(
                "Der Sensor wiederholt ohne Ende denselben Wert; aus- und wieder einschalten.",
                new Texts(Locale.GERMANY).say(Flaw.FROZEN.saying().asSentence()));
    }
}
