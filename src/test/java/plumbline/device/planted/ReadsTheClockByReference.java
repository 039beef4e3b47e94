package plumbline.device.planted;

import java.time.Instant;
import java.util.function.Supplier;

final class ReadsTheClockByReference {
    final Supplier<Instant> now = Instant::now;
}
