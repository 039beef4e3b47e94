package plumbline.screen.care;

import java.awt.BorderLayout;
import java.awt.Font;
import java.awt.GridLayout;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.session.SessionText;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Entry;
import plumbline.stretch.Named;
import plumbline.stretch.Stretch;
import plumbline.stretch.choosing.Choice.HeldBack;
import plumbline.stretch.choosing.Choice.Offer;
import plumbline.stretch.evidence.Source;

/** A stretch or another thing on offer, or one that is held back and why, with its button where there is something to do. */
final class CareRow extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final JPanel buttons = new JPanel(new GridLayout(0, 1, 0, Style.GAP / 2));

    private CareRow(String title, String text, String small, Texts texts) {
        super(new BorderLayout(12, 0));
        this.texts = texts;
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
        buttons.setOpaque(false);
    }

    static CareRow offered(int place, Offer offer, Catalogue catalogue, Texts texts, Runnable guide) {
        Locale locale = texts.words().locale();
        String fact = offer.entry() instanceof Named named ? named.fact().in(locale) : "";
        String note = offer.line().note().map(n -> n.in(locale)).orElse("");
        String by = texts.text("care.basis." + offer.line().basis()) + ". "
                + cite(offer.line().sources(), catalogue, texts);
        CareRow row =
                new CareRow(place + "  " + offer.entry().name().in(locale), (fact + " " + note).strip(), by, texts);
        if (offer.entry() instanceof Stretch) {
            row.button("care.guide", offer.entry(), guide);
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
                (cite(held.reason().sources(), catalogue, texts) + " " + setting).strip(),
                texts);
        if (held.reason().overridable()) {
            row.button("care.anyway", held.stretch(), anyway);
        }
        return row;
    }

    /** An entry of the catalogue: what it is, and why it is held back where it is. */
    static CareRow known(Entry entry, Optional<HeldBack> held, Catalogue catalogue, Texts texts) {
        Locale locale = texts.words().locale();
        String what = entry instanceof Stretch stretch
                ? form(stretch, texts)
                : ((Named) entry).fact().in(locale);
        String reason = held.map(
                        h -> "\n" + texts.text("browse.held", h.reason().says().in(locale)))
                .orElse("");
        return new CareRow(
                entry.name().in(locale),
                what + reason,
                cite(held.map(h -> h.reason().sources()).orElse(entry.sources()), catalogue, texts),
                texts);
    }

    /** Such as "Seated, at the desk; buttocks, hips". */
    private static String form(Stretch stretch, Texts texts) {
        String held = texts.text("position." + stretch.form().position());
        String desk = stretch.form().atDesk().possible() ? ", " + texts.text("browse.desk") : "";
        String muscles = stretch.form().muscles().stream()
                .map(muscle -> muscle.in(texts.words().locale()))
                .collect(Collectors.joining(", "));
        return held + desk + (muscles.isEmpty() ? "" : "; " + muscles);
    }

    /** A button beside it; Enter works as well as the space bar, and the whole row comes into sight with it. */
    void button(String key, Entry entry, Runnable action) {
        JButton button = new JButton(texts.text(key));
        button.getAccessibleContext()
                .setAccessibleName(
                        texts.text(key + ".name", entry.name().in(texts.words().locale())));
        button.addActionListener(e -> action.run());
        button.registerKeyboardAction(e -> button.doClick(), KeyStroke.getKeyStroke("ENTER"), JComponent.WHEN_FOCUSED);
        button.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                scrollRectToVisible(new Rectangle(getSize()));
            }
        });
        buttons.add(button);
        JPanel corner = new JPanel(new BorderLayout());
        corner.setOpaque(false);
        corner.add(buttons, BorderLayout.NORTH);
        add(corner, BorderLayout.LINE_END);
    }

    /** Which of its buttons has the keyboard; the first where none has. */
    int button() {
        for (int i = 0; i < buttons.getComponentCount(); i++) {
            if (buttons.getComponent(i).isFocusOwner()) {
                return i;
            }
        }
        return 0;
    }

    /** The keyboard goes to this button, or the last there is; without one to the row itself, so that it can be read. */
    void take(int button) {
        if (buttons.getComponentCount() > 0) {
            buttons.getComponent(Math.min(button, buttons.getComponentCount() - 1))
                    .requestFocusInWindow();
        } else {
            setFocusable(true);
            requestFocusInWindow();
            scrollRectToVisible(new Rectangle(getSize()));
        }
    }

    private static String cite(List<Source> sources, Catalogue catalogue, Texts texts) {
        return sources.stream()
                .map((Source source) -> catalogue.cite(source).in(texts.words().locale()))
                .collect(Collectors.joining("; "));
    }
}
