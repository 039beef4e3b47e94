package plumbline.coach.profile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import plumbline.coach.Schedule;

/**
 * When a profile holds by itself: all that is said has to fit. One of which nothing is said is chosen by hand only.
 *
 * @param name as the wearer names it
 * @param when days and hours
 * @param port the serial port at which the sensor is read
 */
public record Profile(String name, Optional<Schedule> when, Optional<String> port) {

    boolean fits(Instant at, ZoneId zone, Optional<String> read) {
        boolean inTime = when.map(w -> w.isOpen(at, zone)).orElse(true);
        boolean atPort = port.map(p -> read.filter(p::equals).isPresent()).orElse(true);
        return (when.isPresent() || port.isPresent()) && inTime && atPort;
    }
}
