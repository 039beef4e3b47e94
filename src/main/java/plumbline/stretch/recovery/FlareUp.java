package plumbline.stretch.recovery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import plumbline.stretch.StretchSettings;

/**
 * A flare-up that the wearer has declared. It ends only by the wearer; after some days without improvement it suggests a
 * professional (row 17), again after each such span.
 *
 * @param since when it was declared
 * @param improvedAt when the wearer last said that it is better
 * @param hintedAt when the hint was last shown
 */
public record FlareUp(Instant since, Optional<Instant> improvedAt, Optional<Instant> hintedAt) {

    public static FlareUp beginning(Instant at) {
        return new FlareUp(at, Optional.empty(), Optional.empty());
    }

    /** The wearer says that it is better than before. */
    public FlareUp improved(Instant at) {
        return new FlareUp(since, Optional.of(at), hintedAt);
    }

    public FlareUp hinted(Instant at) {
        return new FlareUp(since, improvedAt, Optional.of(at));
    }

    /** When the hint to see a professional is due next. */
    public Instant hintAt(StretchSettings settings) {
        return latest().plus(Duration.ofDays(settings.noImprovementDays()));
    }

    public boolean isHintDue(Instant now, StretchSettings settings) {
        return !now.isBefore(hintAt(settings));
    }

    /** The wearer ends it. */
    public Recovery end(LocalDate day) {
        return Recovery.beginning(day);
    }

    private Instant latest() {
        Instant latest = since;
        for (Optional<Instant> each : List.of(improvedAt, hintedAt)) {
            if (each.isPresent() && each.get().isAfter(latest)) {
                latest = each.get();
            }
        }
        return latest;
    }
}
