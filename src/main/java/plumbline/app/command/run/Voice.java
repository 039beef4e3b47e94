package plumbline.app.command.run;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.tinylog.Logger;
import plumbline.app.care.Carer;
import plumbline.app.home.Chore;
import plumbline.app.home.Daemon;
import plumbline.app.home.Languages;
import plumbline.desktop.Herald;
import plumbline.desktop.NoticeWords;
import plumbline.desktop.NotifyingFace;
import plumbline.face.Agenda;
import plumbline.face.Face;
import plumbline.settings.Settings;

/**
 * Gives a run the desktop's notifications, and reminds by them of what is due.
 *
 * @param settings what holds at the moment
 * @param vibrate makes the sensor vibrate; false where it cannot
 * @param fullScreen whether a window fills the screen; may take a moment
 */
record Voice(
        Supplier<Settings> settings,
        Carer carer,
        Supplier<ZoneId> zone,
        BooleanSupplier vibrate,
        BooleanSupplier fullScreen) {

    /** A routine may be reminded of half a minute late. */
    private static final long REMIND_EVERY_S = 30;

    /** The same face, with notifications before it. */
    Face of(Face face) {
        ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(new Daemon("notifications"));
        Locale locale = Languages.locale(settings.get());
        NoticeWords words = new NoticeWords(
                locale, Languages.words(locale), () -> settings.get().coach().breaks(), carer::offer);
        Herald herald = new Herald(() -> manners(face), words, executor, System::nanoTime, Logger::info);
        remind(herald, words, executor);
        return new NotifyingFace(face, herald, listener -> Desktop.notifier(listener, face));
    }

    private Herald.Manners manners(Face face) {
        Settings now = settings.get();
        return new Herald.Manners(
                now.notifiesFirst(),
                face.hasWindows(),
                now.overFullScreen(),
                fullScreen,
                now.nudgeBy(),
                vibrate,
                face::tint,
                now.cueVibrates());
    }

    private void remind(Herald herald, NoticeWords words, ScheduledExecutorService executor) {
        InstantSource clock = InstantSource.system();
        Reminding reminding = new Reminding(
                this::agenda, carer, herald, words, clock, new AtomicReference<>(agenda().local(clock.instant())));
        new Chore("reminding", reminding).again(executor, REMIND_EVERY_S, REMIND_EVERY_S, TimeUnit.SECONDS);
    }

    private Agenda agenda() {
        Settings now = settings.get();
        return new Agenda(now.stretches(), now.routineTimes(), now.painTimes(), zone.get());
    }
}
