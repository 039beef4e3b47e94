package plumbline.app.command.run;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.tinylog.Logger;

/**
 * Something that is done again and again for as long as a run lasts. A fault of ours in it is logged, and it is done again all
 * the same: an executor by itself would say nothing and never do it any more.
 *
 * @param name what it is, for the log
 */
public record Chore(String name, Runnable task) implements Runnable {

    @Override
    public void run() {
        try {
            task.run();
        } catch (RuntimeException e) {
            Logger.error(e, "{} failed", name);
        }
    }

    /** Is done for the first time after so long, and then so long after each time. */
    public void again(ScheduledExecutorService executor, long first, long every, TimeUnit unit) {
        var unused = executor.scheduleWithFixedDelay(this, first, every, unit);
    }
}
