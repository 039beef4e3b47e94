package plumbline.screen.today;

import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.KeyStroke;
import plumbline.chart.BandPicture;
import plumbline.posture.Posture;
import plumbline.screen.parts.PictureView;
import plumbline.screen.parts.Texts;
import plumbline.sitting.Amendment;
import plumbline.trend.day.Mark;
import plumbline.trend.day.Segment;
import plumbline.trend.words.Words;

/**
 * Tells the pieces of a day under the mouse, and lets the wearer say what one of them really was: with a click, or with
 * the arrow keys and Enter.
 */
final class BandEditor {

    private static final List<Posture> CHOICES = List.of(
            Posture.SITTING, Posture.RECLINING, Posture.STANDING, Posture.MOVING, Posture.LYING, Posture.NOT_WORN);

    private final Texts texts;
    private final PictureView view;
    private final Consumer<Amendment> amended;
    private Optional<BandPicture> picture = Optional.empty();
    private Instant now = Instant.EPOCH;
    private int chosen = -1;

    /** Works on this view; what the wearer says is handed over on the event thread. */
    BandEditor(Texts texts, PictureView view, Consumer<Amendment> amended) {
        this.texts = texts;
        this.view = view;
        this.amended = amended;
        view.setFocusable(true);
        view.tell(this::tip);
        view.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                view.requestFocusInWindow();
                at(e.getPoint())
                        .map(segment -> menu(segment))
                        .or(() -> isGap(e.getPoint()) ? Optional.of(noMenu()) : Optional.empty())
                        .ifPresent(menu -> menu.show(view, e.getX(), e.getY()));
            }
        });
        view.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                choose(-1);
            }
        });
        bind("LEFT", () -> choose(chosen <= 0 ? last() : chosen - 1));
        bind("RIGHT", () -> choose(chosen < last() ? chosen + 1 : 0));
        bind("HOME", () -> choose(0));
        bind("END", () -> choose(last()));
        bind("ENTER", this::openMenu);
        bind("SPACE", this::openMenu);
    }

    /** The band that is on the view, and the moment of it. */
    void show(BandPicture next, Instant at) {
        picture = Optional.of(next);
        now = at;
        choose(Math.min(chosen, last()));
    }

    private int last() {
        return picture.map(p -> p.band().segments().size() - 1).orElse(-1);
    }

    private void bind(String key, Runnable action) {
        view.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
        view.getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    private void choose(int index) {
        chosen = index;
        Optional<Segment> segment = chosenSegment();
        view.outline(segment.flatMap(this::box));
        segment.ifPresent(s -> view.getAccessibleContext().setAccessibleDescription(words(s)));
    }

    private Optional<Segment> chosenSegment() {
        return picture.filter(p -> chosen >= 0 && chosen <= last())
                .map(p -> p.band().segments().get(chosen));
    }

    private Optional<Rectangle2D> box(Segment segment) {
        return picture.map(p -> p.box(segment, view.getWidth(), view.getHeight()));
    }

    private void openMenu() {
        chosenSegment()
                .ifPresent(segment -> box(segment)
                        .ifPresent(box -> menu(segment).show(view, (int) box.getCenterX(), (int) box.getCenterY())));
    }

    private Optional<Segment> at(Point point) {
        return picture.flatMap(p -> p.at(point, view.getWidth(), view.getHeight()));
    }

    private Optional<String> tip(Point point) {
        return picture.flatMap(p -> p.markAt(point, view.getWidth(), view.getHeight()))
                .map(this::words)
                .or(() -> at(point).map(s -> texts.text("band.tip", words(s))))
                .or(() -> isGap(point) ? Optional.of(texts.text("band.gap")) : Optional.empty());
    }

    private boolean isGap(Point point) {
        return picture.filter(p -> p.isGap(point, view.getWidth(), view.getHeight()))
                .isPresent();
    }

    /** Such as "14:05 to 14:31 Sitting upright, 26 min". */
    private String words(Segment segment) {
        Words words = texts.words();
        return picture.map(p -> texts.text(
                        "band.segment",
                        words.clock(segment.start(), p.band().zone()),
                        words.clock(segment.end(), p.band().zone()),
                        words.name(segment, p.band().zone()),
                        words.duration(segment.length())))
                .orElse("");
    }

    /** Such as "14:05 break asked for: taken, seen". */
    String words(Mark mark) {
        Words words = texts.words();
        String ended = mark.outcome().map(words::name).orElse(words.text("outcome.open"));
        return picture.map(p ->
                        texts.text("band.mark", words.clock(mark.at(), p.band().zone()), ended))
                .orElse("");
    }

    /** What the wearer may say of the piece. */
    public JPopupMenu menu(Segment segment) {
        JPopupMenu menu = new JPopupMenu();
        JMenuItem head = new JMenuItem(words(segment));
        head.setEnabled(false);
        menu.add(head);
        for (Posture posture : CHOICES) {
            menu.add(item(texts.text("amend." + posture), segment, posture));
        }
        menu.addSeparator();
        menu.add(item(texts.text("amend.back"), segment, Posture.UNKNOWN));
        return menu;
    }

    /** A word of the wearer corrects what was measured; where nothing was, it would be taken for a measurement. */
    public JPopupMenu noMenu() {
        JPopupMenu menu = new JPopupMenu();
        JMenuItem why = new JMenuItem(texts.text("band.gap"));
        why.setEnabled(false);
        menu.add(why);
        return menu;
    }

    private JMenuItem item(String text, Segment segment, Posture posture) {
        JMenuItem item = new JMenuItem(text);
        item.addActionListener(e -> amended.accept(new Amendment(segment.start(), segment.end(), posture, now)));
        return item;
    }
}
