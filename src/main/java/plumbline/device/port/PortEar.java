package plumbline.device.port;

import plumbline.device.Finding;
import plumbline.device.LinkClock;
import plumbline.device.LinkException;
import plumbline.sensor.detect.Tuning;

/** Listens on a port for as long as it takes to know what is there, and lets go of it again. */
public final class PortEar {

    private PortEar() {}

    /**
     * Opens the port and listens: a few seconds where something speaks, three where nothing does.
     *
     * @param clock gives the time, and ends the search when it says stop
     */
    public static Finding listen(String name, Tuning tuning, LinkClock clock) {
        try (OpenPort port = OpenPort.open(name, tuning.bauds().get(0))) {
            return new PortSearch(port, tuning, clock).run();
        } catch (LinkException trouble) {
            return new Finding.Closed(trouble.reason(), trouble.saying());
        }
    }
}
