package plumbline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.tinylog.Logger;
import plumbline.app.line.Feed;
import plumbline.app.live.Session;
import plumbline.trend.Twins;
import plumbline.trend.Words;

/** Runs a session to its end, also where the end is Ctrl-C or a kill, and says what the day amounted to. */
final class Watch {

    private Watch() {}

    /**
     * Runs the session.
     *
     * @param lastly is run where the process is brought down, when the session has stopped; otherwise the caller goes on
     */
    static Session.Result run(Session session, Runnable lastly) throws InterruptedException {
        Thread hook = new Thread(
                () -> {
                    session.stop();
                    lastly.run();
                },
                "stopping");
        Runtime.getRuntime().addShutdownHook(hook);
        Session.Result result = session.run();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is going down already, and the hook sees to the rest.
            Logger.debug("stopped while going down");
        }
        return result;
    }

    /** Says what the day amounted to, and where its chart lies. */
    static void sumUp(Session.Result result, Words words, Path charts, PrintWriter out) {
        out.println();
        out.println(new Twins(words).of(result.band()).sentence());
        out.println(words.duration(result.day().longestBout()) + " was the longest bout of sitting, of "
                + result.day().bouts() + "; " + result.day().breaks() + " breaks were seen.");
        Feed.Counts counts = result.counts();
        out.println(counts.samples() + " samples, " + counts.garbledBytes() + " garbled bytes, " + counts.lost()
                + " samples lost on the way.");
        try {
            List<Path> files = Charts.day(result.band(), words, charts);
            out.println("The chart of the day: " + files.get(0));
        } catch (IOException e) {
            out.println("The chart could not be written: " + e.getMessage());
        } catch (LinkageError | InternalError e) {
            Logger.warn(e, "no chart");
            out.println("The chart could not be drawn: this machine has no fonts for Java (install fontconfig).");
        }
        out.flush();
    }
}
