package plumbline.app.care;

import java.time.ZoneId;
import java.util.Locale;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Moment;

/**
 * What a carer goes by.
 *
 * @param stretches what the wearer decides where the articles differ
 * @param wearer what holds for his body every day
 * @param locale his language
 * @param zone his days
 */
public record Ways(StretchSettings stretches, Moment.Wearer wearer, Locale locale, ZoneId zone) {}
