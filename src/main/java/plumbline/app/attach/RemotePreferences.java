package plumbline.app.attach;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import plumbline.app.live.LivePreferences;
import plumbline.control.Service;
import plumbline.face.Preferences;
import plumbline.face.Unavailable;

/** The settings as a window sees them: read from the file by itself, and written by the service, which goes by them. */
final class RemotePreferences implements Preferences {

    private static final long PATIENCE_S = 10;

    private final LivePreferences file;
    private final Supplier<Optional<Service>> service;
    private final Queue<CompletableFuture<Outcome>> asked = new ConcurrentLinkedQueue<>();

    RemotePreferences(LivePreferences file, Supplier<Optional<Service>> service) {
        this.file = file;
        this.service = service;
    }

    @Override
    public boolean isFirstRun() {
        return file.isFirstRun();
    }

    @Override
    public void begun() throws Unavailable {
        file.begun();
    }

    @Override
    public List<Preference> all() {
        file.reread();
        return file.all();
    }

    @Override
    public Outcome set(String path, String written) throws Unavailable {
        CompletableFuture<Outcome> answer = new CompletableFuture<>();
        try {
            send(path, written, answer);
            Outcome outcome = answer.get(PATIENCE_S, TimeUnit.SECONDS);
            file.reread();
            return outcome;
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new Unavailable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable(e);
        }
    }

    /** In the order in which they are sent they are answered. */
    private synchronized void send(String path, String written, CompletableFuture<Outcome> answer) throws IOException {
        Service there = service.get().orElseThrow(() -> new IOException("Plumbline's service is not running"));
        asked.add(answer);
        there.set(path, written);
    }

    /** What became of the first that is not answered yet. */
    void changed(Outcome outcome) {
        Optional.ofNullable(asked.poll()).ifPresent(first -> first.complete(outcome));
    }

    /** Nobody answers any more. */
    void lost() {
        for (CompletableFuture<Outcome> each = asked.poll(); each != null; each = asked.poll()) {
            each.completeExceptionally(new IOException("Plumbline's service has ended"));
        }
    }
}
