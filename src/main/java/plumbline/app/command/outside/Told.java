package plumbline.app.command.outside;

import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.terminal.TerminalWords;

/** What is said when something was told to the service, in the wearer's language. */
final class Told {

    private Told() {}

    static String words(String key, Object... with) throws Failure {
        return new TerminalWords(Languages.words(Languages.locale(Home.settings()))).text(key, with);
    }
}
