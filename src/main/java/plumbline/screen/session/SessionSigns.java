package plumbline.screen.session;

import java.awt.BorderLayout;
import java.awt.Font;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.Box;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Sign;
import plumbline.stretch.evidence.Source;

/** The signs to stop at and those to see somebody about, each with what to do and its source. */
public final class SessionSigns extends JPanel {
    private static final long serialVersionUID = 1L;

    public SessionSigns(Catalogue catalogue, List<Sign> signs, SessionWords words) {
        super(new BorderLayout());
        setOpaque(false);
        SessionColumn list = new SessionColumn();
        for (Sign sign : signs) {
            list.add(new SessionText(
                    words.say("urgency", sign.urgency()) + ": " + sign.sign().in(words.locale()), Font.BOLD, 1f));
            list.add(new SessionText(sign.says().in(words.locale()), Font.PLAIN, 1f));
            list.add(new SessionText(words.say("signs.source", sources(catalogue, sign, words)), Font.PLAIN, 0.85f));
            list.add(Box.createVerticalStrut(10));
        }
        JScrollPane scroll = new JScrollPane(
                list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        scroll.getAccessibleContext().setAccessibleName(words.say("signs.title"));
        add(scroll);
    }

    private static String sources(Catalogue catalogue, Sign sign, SessionWords words) {
        return sign.sources().stream()
                .map((Source source) -> catalogue.cite(source).in(words.locale()))
                .collect(Collectors.joining("; "));
    }
}
