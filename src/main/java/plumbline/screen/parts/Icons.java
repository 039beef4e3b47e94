package plumbline.screen.parts;

import java.awt.Color;
import javax.swing.Icon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.swing.FontIcon;

/** The icons of the window, all of one set. */
public enum Icons {
    NOW(Feather.USER),
    TODAY(Feather.SUN),
    TRENDS(Feather.TRENDING_UP),
    STRETCHES(Feather.HEART),
    JOURNAL(Feather.EDIT_3),
    SENSOR(Feather.RADIO),
    SETTINGS(Feather.SLIDERS),
    FIRST(Feather.FLAG),
    MORE(Feather.MORE_HORIZONTAL),
    BEFORE(Feather.CHEVRON_LEFT),
    AFTER(Feather.CHEVRON_RIGHT),
    CALENDAR(Feather.CALENDAR),
    INFORMATION(Feather.INFO),
    REMOVE(Feather.TRASH_2),
    CHANGE(Feather.EDIT_2),
    ALARM(Feather.ALERT_CIRCLE);

    private final Feather drawn;

    Icons(Feather drawn) {
        this.drawn = drawn;
    }

    /** In this colour, 16 pixels high where letters have their usual size. */
    public Icon small(Color ink) {
        return FontIcon.of(drawn, Style.length(16), ink);
    }

    /** Likewise, 20 pixels high. */
    public Icon large(Color ink) {
        return FontIcon.of(drawn, Style.length(20), ink);
    }
}
