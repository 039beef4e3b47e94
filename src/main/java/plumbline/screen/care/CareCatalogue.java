package plumbline.screen.care;

import java.awt.BorderLayout;
import java.awt.KeyboardFocusManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import plumbline.face.CareView;
import plumbline.face.Wish;
import plumbline.screen.parts.Row;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.session.SessionColumn;
import plumbline.stretch.Entry;
import plumbline.stretch.Region;
import plumbline.stretch.Stretch;
import plumbline.stretch.choosing.Choice.HeldBack;
import plumbline.stretch.choosing.Wanted;

/**
 * The whole catalogue, to be searched by name, by where it is felt and by how the body is held; each entry with what it
 * is, and with why it is held back now where it is. By keyboard: down goes from the search to the entries and from one to
 * the next, up goes back, Enter begins.
 */
final class CareCatalogue extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int LETTERS = 14;

    private final transient Texts texts;
    private final transient Consumer<Wish> wishes;
    private final JTextField search = new JTextField(LETTERS);
    private final JComboBox<Pick<Optional<Region>>> felt;
    private final JComboBox<Pick<Wanted.Stance>> stance;
    private final JLabel count = Style.quiet();
    private final SessionColumn list = new SessionColumn();
    private final transient List<CareRow> rows = new ArrayList<>();
    private final Set<String> unfolded = new HashSet<>();
    private transient Optional<CareView> shown = Optional.empty();

    /** Something to choose, under its name. */
    private record Pick<T>(T value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    CareCatalogue(Texts texts, Consumer<Wish> wishes) {
        super(new BorderLayout(0, Style.GAP));
        this.texts = texts;
        this.wishes = wishes;
        setOpaque(false);
        felt = box(Stream.concat(
                Stream.of(new Pick<>(Optional.<Region>empty(), texts.text("browse.anywhere"))),
                Stream.of(Region.values()).map(r -> new Pick<>(Optional.of(r), texts.text("region." + r)))));
        stance = box(Stream.of(Wanted.Stance.values()).map(s -> new Pick<>(s, texts.text("stance." + s))));
        Row row = new Row();
        labelled(row, "browse.search", search).add(count, BorderLayout.LINE_END);
        labelled(row, "browse.felt", felt);
        labelled(row, "browse.stance", stance);
        JScrollPane scroll = list.scrolled();
        scroll.getAccessibleContext().setAccessibleName(texts.text("browse.name"));
        add(row, BorderLayout.NORTH);
        add(scroll, BorderLayout.CENTER);
        listen();
    }

    private <T> JComboBox<Pick<T>> box(Stream<Pick<T>> picks) {
        JComboBox<Pick<T>> box = new JComboBox<>();
        picks.forEach(box::addItem);
        box.addActionListener(e -> fill());
        return box;
    }

    /** The field under its name; returns the line above it. */
    private JPanel labelled(Row row, String key, JComponent field) {
        Texts.Label label = texts.label(key);
        JLabel name = Style.plain();
        name.setText(label.text());
        name.setDisplayedMnemonic(label.mnemonic());
        name.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(label.text());
        JPanel line = new JPanel(new BorderLayout());
        line.setOpaque(false);
        line.add(name, BorderLayout.LINE_START);
        JPanel both = new JPanel(new BorderLayout(0, Style.GAP / 4));
        both.setOpaque(false);
        both.add(line, BorderLayout.NORTH);
        both.add(field, BorderLayout.CENTER);
        row.add(both);
        return line;
    }

    private void listen() {
        search.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                fill();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                fill();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {
                fill();
            }
        });
        on(search, "DOWN", () -> go(0));
        on(search, "ENTER", () -> go(0));
        on(list, "DOWN", () -> go(place() + 1));
        on(list, "UP", () -> go(place() - 1));
    }

    private static void on(JComponent part, String key, Runnable action) {
        part.registerKeyboardAction(
                e -> action.run(), KeyStroke.getKeyStroke(key), JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    /** To the entry at this place; above the first is the search. */
    private void go(int place) {
        if (place < 0) {
            search.requestFocusInWindow();
        } else if (place < rows.size()) {
            rows.get(place).take(0);
        }
    }

    private int place() {
        var owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        for (int i = 0; owner != null && i < rows.size(); i++) {
            if (SwingUtilities.isDescendingFrom(owner, rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    void show(CareView view) {
        shown = Optional.of(view);
        fill();
    }

    private void fill() {
        int place = place();
        int button = place < 0 ? 0 : rows.get(place).button();
        list.removeAll();
        rows.clear();
        shown.ifPresent(this::fill);
        list.revalidate();
        list.repaint();
        if (place >= 0 && !rows.isEmpty()) {
            rows.get(Math.min(place, rows.size() - 1)).take(button);
        }
    }

    private void fill(CareView view) {
        List<Entry> entries = new Wanted(
                        search.getText(), picked(felt, Optional.empty()), picked(stance, Wanted.Stance.ANY))
                .of(view.catalogue());
        for (Entry entry : entries) {
            CareRow row = row(entry, view);
            rows.add(row);
            list.add(row);
            if (entry instanceof Stretch stretch && unfolded.contains(stretch.id())) {
                list.add(new CareDetail(stretch, view.catalogue(), texts));
            }
        }
        Style.fill(
                count,
                texts.text(
                        "browse.count",
                        entries.size(),
                        view.catalogue().entries().size()));
    }

    private CareRow row(Entry entry, CareView view) {
        String id = entry.id();
        Optional<HeldBack> held =
                view.against().stream().filter(h -> h.stretch().id().equals(id)).findFirst();
        CareRow row = CareRow.known(entry, held, view.catalogue(), texts);
        if (entry instanceof Stretch) {
            if (held.isEmpty()) {
                row.button("care.guide", entry, () -> wishes.accept(new Wish.Lead(List.of(id))));
            } else if (held.get().reason().overridable()) {
                row.button("care.anyway", entry, () -> wishes.accept(new Wish.OfferAnyway(id)));
            }
            row.button(unfolded.contains(id) ? "browse.less" : "browse.more", entry, () -> turn(id));
        }
        return row;
    }

    private void turn(String id) {
        if (!unfolded.remove(id)) {
            unfolded.add(id);
        }
        fill();
    }

    private static <T> T picked(JComboBox<Pick<T>> box, T none) {
        Pick<T> pick = box.getItemAt(box.getSelectedIndex());
        return pick == null ? none : pick.value();
    }

    JTextField search() {
        return search;
    }
}
