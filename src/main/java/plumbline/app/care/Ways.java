package plumbline.app.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Moment;

/**
 * What a carer goes by.
 *
 * @param stretches what the wearer decides where the articles differ
 * @param wearer what holds for their body every day
 * @param locale their language
 * @param zone their days
 */
public record Ways(StretchSettings stretches, Moment.Wearer wearer, Locale locale, ZoneId zone) {

    /** The wearer's day in which this moment lies. */
    LocalDate day(Instant at) {
        return at.atZone(zone).toLocalDate();
    }
}
