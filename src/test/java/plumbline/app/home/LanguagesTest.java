package plumbline.app.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.temporal.WeekFields;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    void speaksTheLanguageThatIsSetWithTheRegionOfTheSystem() {
        assertEquals(Locale.forLanguageTag("de-AT"), Languages.locale("de", Locale.forLanguageTag("de-AT")));
        assertEquals(Locale.forLanguageTag("en-DE"), Languages.locale("en", Locale.GERMANY));
        assertEquals(Locale.forLanguageTag("en-IT"), Languages.locale("system", Locale.ITALY));
        assertEquals(Locale.GERMANY, Languages.locale("de", Locale.ENGLISH));
        assertEquals(Locale.CANADA_FRENCH, Languages.locale("system", Locale.CANADA_FRENCH));
        assertEquals(Locale.forLanguageTag("es-MX"), Languages.locale("system", Locale.forLanguageTag("es-MX")));
        assertEquals(Locale.forLanguageTag("es-ES"), Languages.locale("es", Locale.ROOT));
        assertEquals(Locale.UK, Languages.locale("system", Locale.ROOT));
    }

    /** A language without a region begins its week on Sunday, by the JDK. */
    @Test
    void beginsTheWeekAsTheRegionDoes() {
        assertEquals(DayOfWeek.MONDAY, firstDay(Languages.locale("de", Locale.ENGLISH)));
        assertEquals(DayOfWeek.SUNDAY, firstDay(Languages.locale("system", Locale.US)));
    }

    private static DayOfWeek firstDay(Locale locale) {
        return WeekFields.of(locale).getFirstDayOfWeek();
    }
}
