package plumbline.app.home;

import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

/**
 * Threads in the background, which do not keep the program from ending. As an executor it gives each task a thread of its
 * own.
 *
 * @param name what the threads are called
 */
public record Daemon(String name) implements ThreadFactory, Executor {

    @Override
    public Thread newThread(Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable task) {
        newThread(task).start();
    }
}
