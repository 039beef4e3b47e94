package plumbline.app.command.sensor;

import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.app.live.LivePreferences;
import plumbline.app.sensors.ColumnsPlace;
import plumbline.device.Finding;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.sensor.Saying;
import plumbline.settings.Settings;

/** What was found on a port, and what else commands about sensors say at the terminal, in the wearer's language. */
final class FindingWords {

    /** How text that is not understood is shown by example, at the terminal. */
    static final Saying SHOW_HOW =
            Saying.of("found.show", "'plumbline ports --listen' with the name of the port shows how");

    private static final int WIDTH = 76;

    /** What is wrong where another port would do. */
    private static final Set<String> NOT_THAT_PORT = Set.of("port.absent", "port.other");

    private final ResourceBundle both;
    private final ColumnsPlace place = new ColumnsPlace(Home.directories().settings());

    private FindingWords(Locale locale) {
        this.both = new Both(load(Saying.BUNDLE, locale), load(LivePreferences.BUNDLE, locale));
    }

    /** In the language that is set. */
    static FindingWords of(Settings settings) {
        return in(Languages.locale(settings));
    }

    /** In this language. */
    static FindingWords in(Locale locale) {
        return new FindingWords(locale);
    }

    /** A saying in the wearer's language; what is said of settings and of the desktop too. */
    String say(Saying saying) {
        return place.in(saying).in(both);
    }

    private static ResourceBundle load(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The patterns of two bundles, of which a saying of the one may hold one of the other. */
    private static final class Both extends ResourceBundle {

        private final ResourceBundle one;

        Both(ResourceBundle one, ResourceBundle other) {
            this.one = one;
            setParent(other);
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return one.containsKey(key) ? one.getObject(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return one.getKeys();
        }
    }

    /** A command that cannot go on, for this reason. */
    Failure failure(int exitCode, Saying why) {
        return new Failure(exitCode, say(why));
    }

    /** A sentence cut at blanks into lines that fit, four blanks in front of them, into a terminal of 80 columns. */
    static List<String> lines(String sentence) {
        return lines(sentence, WIDTH);
    }

    /** A sentence cut at blanks into lines of so many columns at most; one word alone may be longer. */
    static List<String> lines(String sentence, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : sentence.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** A port that can be opened, and says nothing. */
    static Saying silent(Link link) {
        return Saying.of("record.silent", "%s is open, but nothing comes", link.name());
    }

    /** The beginning of what a sensor says, in so many columns at most. */
    static String cut(String said, int width) {
        return said.length() > width ? said.substring(0, width - 3) + "..." : said;
    }

    /** What went wrong with a port, and what tells more about it at the terminal; the window needs no command. */
    String of(LinkEvent.Trouble trouble) {
        boolean elsewhere = NOT_THAT_PORT.contains(trouble.saying().name());
        return say(
                elsewhere
                        ? Saying.of(
                                "found.elsewhere", "%s 'plumbline ports' lists the ports there are.", trouble.saying())
                        : trouble.saying());
    }

    /** What was found on a port. */
    String of(@Nullable Finding finding) {
        boolean toBeShown = finding instanceof Finding.Stranger strange
                && strange.stranger().isToBeShown();
        return say(saying(finding)) + (toBeShown ? ": " + say(SHOW_HOW) : "");
    }

    private static Saying saying(@Nullable Finding finding) {
        if (finding instanceof Finding.Sensor sensor) {
            String title = sensor.protocol().title();
            return sensor.detail().isEmpty()
                    ? Saying.of("found.sensor", "a tilt sensor: %s at %d baud", title, sensor.baud())
                    : Saying.of(
                            "found.sensor.in",
                            "a tilt sensor: %s at %d baud (%s)",
                            title,
                            sensor.baud(),
                            sensor.detail());
        }
        if (finding instanceof Finding.Stranger strange) {
            return strange.stranger().saying();
        }
        return finding instanceof Finding.Closed closed ? closed.saying() : Saying.of("found.nothing", "nothing comes");
    }
}
