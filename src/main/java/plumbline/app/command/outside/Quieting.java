package plumbline.app.command.outside;

import java.time.Instant;
import java.time.ZoneId;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.app.live.monitor.HostClock;
import plumbline.coach.Answer;
import plumbline.face.Wish;
import plumbline.terminal.QuietKeys;
import plumbline.terminal.TerminalWords;

/** Asks for quiet until the end that was typed. */
final class Quieting {

    private Quieting() {}

    static int quiet(String typed, Answer.Why why, CommandLine line) throws Failure {
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
