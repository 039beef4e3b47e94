package plumbline.app.command.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.tinylog.Logger;
import plumbline.app.command.days.Charts;
import plumbline.app.live.Session;
import plumbline.app.live.Signals;
import plumbline.app.live.monitor.Feed;
import plumbline.terminal.TerminalWords;
import plumbline.trend.words.Twins;
import plumbline.trend.words.Words;

/** Runs a session to its end, also where the end is Ctrl-C or a kill, and says what the day amounted to. */
public final class Watch {

    /** A chart takes a second or two on a slow machine; everything that is to be kept is kept before. */
    private static final Duration FINISH_WITHIN = Duration.ofSeconds(5);

    private Watch() {}

    /** What is done when a session has ended, such as saying what it amounted to and closing files. */
    interface Finish {
        void with(Session.Result result) throws IOException;
    }

    /**
     * Runs the session, then the finish, on this thread. Where the process is brought down meanwhile, it waits for both.
     *
     * @throws IOException what the finish throws
     */
    static void run(Session session, Finish finish) throws InterruptedException, IOException {
        CountDownLatch finished = new CountDownLatch(1);
        Thread hook = new Thread(() -> bringDown(session, finished), "stopping");
        Signals.hurryAtTheSecond(session::hurry);
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            finish.with(session.run());
        } finally {
            finished.countDown();
            forget(hook);
        }
    }

    private static void bringDown(Session session, CountDownLatch finished) {
        session.stop();
        try {
            if (!finished.await(FINISH_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                Logger.warn("the last words were not said in time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is going down already, and the hook waits for us.
            Logger.debug("stopped while going down");
        }
    }

    /** Says what the day amounted to, and where its chart lies. */
    public static void sumUp(Session.Result result, Words words, Path charts, PrintWriter out) {
        out.println();
        out.println(new Twins(words).of(result.band()).sentence());
        TerminalWords texts = new TerminalWords(words);
        out.println(texts.text(
                "end.longest",
                words.duration(result.day().longestBout()),
                result.day().bouts(),
                result.day().breaks()));
        Feed.Counts counts = result.counts();
        out.println(texts.text("end.counts", counts.samples(), counts.garbledBytes(), counts.lost()));
        out.flush(); // what follows may take longer than a process that is brought down has
        try {
            List<Path> files = Charts.day(result.band(), words, charts);
            out.println(texts.text("end.chart", files.get(0)));
        } catch (IOException e) {
            out.println(texts.text("end.chart.unwritten", String.valueOf(e.getMessage())));
        } catch (IllegalStateException e) {
            // Java2D cannot start while the process is going down.
            Logger.debug(e, "no chart");
            out.println(texts.text("end.chart.undrawn"));
        } catch (LinkageError | InternalError e) {
            Logger.warn(e, "no chart");
            out.println(texts.text("end.chart.fonts"));
        }
        out.flush();
    }
}
