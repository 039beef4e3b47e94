package plumbline.screen.journal;

import java.awt.BorderLayout;
import java.awt.GridBagLayout;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSpinner;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import plumbline.coach.JournalEntry;
import plumbline.face.Archive;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.page.Page;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Column;
import plumbline.screen.parts.Fetch;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Row;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.session.Leading;
import plumbline.stretch.Catalogue;
import plumbline.stretch.recovery.StrengthBalance;

/** The wearer's own notes: how much it hurts, and words; what was noted in the last months below. */
public final class JournalPage extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private static final Duration READ_EVERY = Duration.ofMinutes(1);
    private static final Duration READ_AGAIN = Duration.ofSeconds(5);
    private static final Duration WRITTEN_WITHIN = Duration.ofSeconds(30);
    private static final int WORDS = 760;
    private static final int NOTE = 26;

    /** Nobody strengthens for longer than a working day. */
    private static final int MOST_MINUTES = 480;

    private final transient Texts texts;
    private final transient Consumer<Wish> wishes;
    private final transient Executor executor;
    private final transient Archive archive;
    private final transient Supplier<Leading> leading;
    private final JSpinner pain =
            new JSpinner(new SpinnerNumberModel(3, JournalEntry.LEAST_PAIN, JournalEntry.MOST_PAIN, 1));
    private final JTextField note = new JTextField(NOTE);
    private final JSpinner strength = new JSpinner(new SpinnerNumberModel(10, 1, MOST_MINUTES, 5));
    private final Paragraph balance = new Paragraph(WORDS);
    private final Paragraph acknowledged = new Paragraph(WORDS);

    /** What was written here and has not been seen in the journal yet. */
    private final transient List<JournalEntry> awaited = new ArrayList<>();

    private transient Optional<Instant> seenAt = Optional.empty();
    private final Column list = new Column(new GridBagLayout());
    private transient Optional<Instant> readAt = Optional.empty();
    private transient Optional<ZoneId> zone = Optional.empty();

    /** The notes, and the catalogue that names the stretches in them. */
    private record Read(Archive.Diary diary, Catalogue catalogue) {}

    public JournalPage(Texts texts, Consumer<Wish> wishes, Sources sources) {
        super(new BorderLayout(0, 2 * Style.GAP));
        this.texts = texts;
        this.wishes = wishes;
        this.executor = sources.drawing();
        this.archive = sources.archive();
        this.leading = sources.leading();
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(edge, edge, 0, edge));
        add(form(), BorderLayout.NORTH);
        add(list.scrolled(), BorderLayout.CENTER);
        say(texts.text("journal.empty"));
    }

    private Card form() {
        Card card = new Card(new GridBagLayout());
        JLabel title = Style.line("h3");
        title.setText(texts.text("journal.title"));
        JButton hurts = Style.name(new JButton(), texts.label("journal.add.pain"));
        hurts.addActionListener(e -> {
            int score = (Integer) pain.getValue();
            String said = note.getText().strip();
            write(new JournalEntry.Pain(now(), score, said), new Wish.Pain(score, said));
        });
        JButton words = Style.name(new JButton(), texts.label("journal.add.note"));
        words.addActionListener(e -> {
            if (!note.getText().isBlank()) {
                String said = note.getText().strip();
                write(new JournalEntry.Noted(now(), said), new Wish.Noted(said));
            }
        });
        JButton strong = Style.name(new JButton(), texts.label("journal.add.strength"));
        strong.addActionListener(e -> {
            Duration length = Duration.ofMinutes((Integer) strength.getValue());
            write(new JournalEntry.Strengthened(now(), length, ""), new Wish.Strengthened(length));
        });
        new Stack(card)
                .add(title, 0)
                .add(new Row(label("journal.pain", pain), pain, label("journal.note", note), note), Style.GAP)
                .add(new Row(hurts, words), Style.GAP)
                .add(new Row(label("journal.strength", strength), strength, strong), Style.GAP)
                .add(acknowledged, Style.GAP)
                .add(balance, Style.GAP);
        acknowledged.setVisible(false);
        return card;
    }

    private JLabel label(String key, JComponent field) {
        Texts.Label words = texts.label(key);
        JLabel label = Style.plain();
        label.setText(words.text());
        label.setDisplayedMnemonic(words.mnemonic());
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(words.text());
        return label;
    }

    /** What is wished for stands in the list at once, and is acknowledged where it was written. */
    private void write(JournalEntry entry, Wish wish) {
        wishes.accept(wish);
        note.setText("");
        awaited.add(entry);
        acknowledged.say(texts.text("journal.noted"));
        acknowledged.setVisible(true);
        read();
    }

    /** Written out, it comes back a moment later than it was said. */
    private static boolean isSame(JournalEntry kept, JournalEntry mine) {
        return kept.getClass() == mine.getClass()
                && Duration.between(mine.at(), kept.at()).abs().compareTo(WRITTEN_WITHIN) < 0
                && kept.note().equals(mine.note());
    }

    private Instant now() {
        return seenAt.orElse(Instant.EPOCH);
    }

    @Override
    public void show(View view) {
        zone = Optional.of(view.zone());
        seenAt = Optional.of(view.now().at());
        Duration every = awaited.isEmpty() ? READ_EVERY : READ_AGAIN;
        boolean fresh = readAt.filter(
                        at -> Duration.between(at, view.now().at()).abs().compareTo(every) < 0)
                .isPresent();
        if (!fresh) {
            read();
        }
    }

    private void read() {
        readAt = seenAt;
        Fetch.with(
                executor,
                () -> new Read(archive.journal(), leading.get().catalogue()),
                this::fill,
                told -> say(texts.say(told)));
    }

    private void fill(Read read) {
        Archive.Diary diary = read.diary();
        tellWeek(diary);
        List<JournalEntry> entries = new ArrayList<>(diary.entries());
        awaited.removeIf(mine -> entries.stream().anyMatch(kept -> isSame(kept, mine)));
        entries.addAll(awaited);
        if (entries.isEmpty()) {
            say(texts.text("journal.empty"));
            return;
        }
        list.removeAll();
        Stack stack = new Stack(list);
        for (int i = entries.size() - 1; i >= 0; i--) {
            Paragraph line = new Paragraph(WORDS);
            line.say(new JournalLine(texts, zone.orElse(ZoneOffset.UTC)).line(entries.get(i), read.catalogue()));
            stack.add(line, Style.GAP);
        }
        list.revalidate();
    }

    private void tellWeek(Archive.Diary diary) {
        StrengthBalance week = diary.week();
        String sums = texts.text(
                "journal.week",
                texts.words().duration(week.stretching()),
                texts.words().duration(week.strengthening()));
        balance.say(diary.hint() ? sums + " " + texts.text("journal.week.hint") : sums);
        balance.setVisible(!week.isEmpty());
        revalidate();
    }

    private void say(String sentence) {
        Paragraph words = new Paragraph(WORDS);
        words.say(sentence);
        list.removeAll();
        new Stack(list).add(words, 0);
        list.revalidate();
    }
}
