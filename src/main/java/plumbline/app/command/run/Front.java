package plumbline.app.command.run;

import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import plumbline.app.care.Carer;
import plumbline.app.home.SystemZone;
import plumbline.app.live.Session;
import plumbline.face.Face;
import plumbline.face.Wish;
import plumbline.settings.Settings;

/** What a run that is kept turns to the wearer in its own process; whoever watches from another comes by the door. */
public interface Front {

    /**
     * What a face goes by.
     *
     * @param settings as they hold at each moment
     * @param sensor the name of the sensor's link
     * @param windows whether a window of another process shows the run
     */
    record Around(Supplier<Settings> settings, SystemZone zone, String sensor, BooleanSupplier windows) {}

    /** Its face. */
    Face face(Around around);

    /** What is done about wishes that have nothing to do with the sensor. */
    BiConsumer<Wish, Session> errands(Carer carer);

    /** Does it beside everything else. */
    void beside(Runnable chore);

    /** The run has ended, and all is kept. */
    void over(Session.Result result);
}
