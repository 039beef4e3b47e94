package plumbline.app.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A traveller's computer takes another zone while Plumbline runs. */
class SystemZoneTest {

    private final TimeZone before = TimeZone.getDefault();

    @AfterEach
    void travelHome() {
        TimeZone.setDefault(before);
    }

    @Test
    void looksAtTheSystemAgainInsteadOfWhatJavaRemembers() {
        TimeZone.setDefault(null);
        ZoneId system = ZoneId.systemDefault();
        SystemZone zone = new SystemZone();
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertEquals(system, zone.get());
    }
}
