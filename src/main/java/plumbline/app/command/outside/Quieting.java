package plumbline.app.command.outside;

import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.app.live.monitor.HostClock;
import plumbline.coach.Answer;
import plumbline.face.Wish;
import plumbline.terminal.QuietKeys;
import plumbline.terminal.TerminalWords;

/** Asks for quiet until the end that is typed: the shape of {@code pause} and {@code meeting}. */
abstract class Quieting implements Callable<Integer> {

    private final Answer.Why why;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    Quieting(Answer.Why why) {
        this.why = why;
    }

    /** What was typed. */
    abstract String length();

    @Override
    public Integer call() throws Failure {
        return quiet(length(), why, spec.commandLine());
    }

    private static int quiet(String typed, Answer.Why why, CommandLine line) throws Failure {
        Answer answer = QuietKeys.answer(typed, why)
                .orElseThrow(() -> new ParameterException(
                        line,
                        "'" + typed + "' is no time: minutes (up to 8 days), 14:30, tomorrow, or a day of the week"));
        Instant now = HostClock.system().instant();
        ZoneId zone = ZoneId.systemDefault();
        Instant until = answer instanceof Answer.Quiet quiet
                ? now.plus(quiet.length())
                : ((Answer.QuietUntil) answer).until().after(now, zone);
        TerminalWords words = new TerminalWords(Languages.words(Languages.locale(Home.settings())));
        return Asking.tell(
                new Wish.Said(answer), line.getOut(), words.text("quiet." + why, words.clock(until, now, zone)));
    }
}
