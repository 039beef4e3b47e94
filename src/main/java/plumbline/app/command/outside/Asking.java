package plumbline.app.command.outside;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import plumbline.app.care.Carer;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.control.Door;
import plumbline.control.NobodyThere;
import plumbline.control.Service;
import plumbline.face.View;
import plumbline.face.Wish;

/** Speaks with the running service for a command; whatever is in the way becomes a sentence and an exit code. */
final class Asking {

    private Asking() {}

    /** Something done with the service. */
    interface Talk<T> {
        T with(Service service) throws IOException, Failure;
    }

    /**
     * Does it.
     *
     * @throws Failure when no service is running, or it cannot be spoken with
     */
    static <T> T ask(Talk<T> talk) throws Failure {
        Path socket = Home.directories().socket();
        Optional<String> refused = Door.refusal(socket);
        if (refused.isPresent()) {
            throw new Failure(Failure.FAILED, refused.get() + ".");
        }
        try (Service service = Service.at(socket, Carer::catalogue)) {
            return talk.with(service);
        } catch (NobodyThere e) {
            throw new Failure(
                    Failure.NOT_RUNNING,
                    "no Plumbline is running; 'plumbline service' starts it, 'plumbline run' with a window.");
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        }
    }

    /** Tells it a wish, and says what was told. */
    static int tell(Wish wish, PrintWriter out, String said) throws Failure {
        ask(service -> {
            service.wish(wish);
            return Optional.empty();
        });
        out.println(said);
        return 0;
    }

    /**
     * Tells it an answer to the prompt that is open.
     *
     * @throws Failure also when none is
     */
    static int answer(Wish answer, PrintWriter out, String said) throws Failure {
        return ask(service -> {
            Optional<View.Call> open = service.ask()
                    .flatMap(View::call)
                    .filter(call -> call.ended().isEmpty());
            if (open.isEmpty()) {
                throw new Failure(Failure.FAILED, "no break is asked for at the moment.");
            }
            service.wish(answer);
            out.println(said);
            return 0;
        });
    }
}
