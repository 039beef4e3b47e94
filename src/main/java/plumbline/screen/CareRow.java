package plumbline.screen;

import java.awt.BorderLayout;
import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import plumbline.screen.parts.Texts;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Choice.HeldBack;
import plumbline.stretch.Choice.Offer;
import plumbline.stretch.Named;
import plumbline.stretch.Source;
import plumbline.stretch.Stretch;

/** A stretch or another thing on offer, or one that is held back and why, with its button where there is something to do. */
final class CareRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private CareRow(String title, String text, String small) {
        super(new BorderLayout(12, 0));
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(6, 0, 6, 0));
        JPanel words = new JPanel(new BorderLayout(0, 2));
        words.setOpaque(false);
        words.add(new SessionText(title, Font.BOLD, 1.1f), BorderLayout.NORTH);
        if (!text.isEmpty()) {
            words.add(new SessionText(text, Font.PLAIN, 1f), BorderLayout.CENTER);
        }
        words.add(new SessionText(small, Font.PLAIN, 0.85f), BorderLayout.SOUTH);
        add(words, BorderLayout.CENTER);
    }

    static CareRow offered(int place, Offer offer, Catalogue catalogue, Texts texts, Runnable guide) {
        Locale locale = texts.words().locale();
        String fact = offer.entry() instanceof Named named ? named.fact().in(locale) : "";
        String note = offer.line().note().map(n -> n.in(locale)).orElse("");
        String by = texts.text("care.basis." + offer.line().basis()) + ". "
                + cite(offer.line().sources(), catalogue, texts);
        CareRow row = new CareRow(place + "  " + offer.entry().name().in(locale), (fact + " " + note).strip(), by);
        if (offer.entry() instanceof Stretch) {
            row.button(
                    texts.text("care.guide"),
                    texts.text("care.guide.name", offer.entry().name().in(locale)),
                    guide);
        }
        return row;
    }

    static CareRow held(HeldBack held, Catalogue catalogue, Texts texts, Runnable anyway) {
        Locale locale = texts.words().locale();
        String setting =
                held.reason().setting().map(s -> texts.text("care.setting", s)).orElse("");
        CareRow row = new CareRow(
                held.stretch().name().in(locale),
                held.reason().says().in(locale),
                (cite(held.reason().sources(), catalogue, texts) + " " + setting).strip());
        if (held.reason().overridable()) {
            row.button(
                    texts.text("care.anyway"),
                    texts.text("care.anyway.name", held.stretch().name().in(locale)),
                    anyway);
        }
        return row;
    }

    private void button(String text, String name, Runnable action) {
        JButton button = new JButton(text);
        button.getAccessibleContext().setAccessibleName(name);
        button.addActionListener(e -> action.run());
        JPanel corner = new JPanel(new BorderLayout());
        corner.setOpaque(false);
        corner.add(button, BorderLayout.NORTH);
        add(corner, BorderLayout.LINE_END);
    }

    private static String cite(List<Source> sources, Catalogue catalogue, Texts texts) {
        return sources.stream()
                .map((Source source) -> catalogue.cite(source).in(texts.words().locale()))
                .collect(Collectors.joining("; "));
    }
}
