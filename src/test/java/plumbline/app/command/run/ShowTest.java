package plumbline.app.command.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShowTest {

    @Test
    void speaksTheLanguageThatIsSetWithTheRegionOfTheSystem() {
        assertEquals(Locale.forLanguageTag("de-AT"), Show.locale("de", Locale.forLanguageTag("de-AT")));
        assertEquals(Locale.forLanguageTag("en-DE"), Show.locale("en", Locale.GERMANY));
        assertEquals(Locale.forLanguageTag("en-FR"), Show.locale("system", Locale.FRANCE));
        assertEquals(Locale.GERMANY, Show.locale("de", Locale.ENGLISH));
        assertEquals(Locale.UK, Show.locale("system", Locale.ROOT));
    }

    /** A language without a region begins its week on Sunday, by the JDK. */
    @Test
    void beginsTheWeekAsTheRegionDoes() {
        assertEquals(DayOfWeek.MONDAY, firstDay(Show.locale("de", Locale.ENGLISH)));
        assertEquals(DayOfWeek.SUNDAY, firstDay(Show.locale("system", Locale.US)));
    }

    private static DayOfWeek firstDay(Locale locale) {
        return WeekFields.of(locale).getFirstDayOfWeek();
    }
}
