package plumbline.app.command.run;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import plumbline.app.care.Carer;
import plumbline.desktop.Herald;
import plumbline.desktop.NoticeWords;
import plumbline.face.Agenda;

/** Reminds of what has become due; to be run now and then. */
record Reminding(
        Supplier<Agenda> agenda,
        Carer carer,
        Herald herald,
        NoticeWords words,
        InstantSource clock,
        AtomicReference<LocalDateTime> last)
        implements Runnable {

    @Override
    public void run() {
        Instant now = clock.instant();
        Agenda current = agenda.get();
        LocalDateTime shown = last.getAndUpdate(before -> current.goneTo(before, now));
        for (Agenda.Due due : current.between(shown, now, carer.care())) {
            herald.remind(words.reminder(due, current.settings().noImprovementDays()));
            if (due == Agenda.Due.HINT) {
                carer.hinted(now);
            }
        }
    }
}
