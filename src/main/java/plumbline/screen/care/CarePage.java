package plumbline.screen.care;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.Font;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JToggleButton;
import javax.swing.ScrollPaneConstants;
import plumbline.face.CareView;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.figure.StretchFigureView;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Row;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.session.SessionColumn;
import plumbline.screen.session.SessionLook;
import plumbline.screen.session.SessionSigns;
import plumbline.screen.session.SessionText;
import plumbline.screen.session.SessionWords;
import plumbline.stretch.Catalogue;
import plumbline.stretch.choosing.Choice.HeldBack;
import plumbline.stretch.choosing.Choice.Offer;

/**
 * What suits the wearer now, in order, and what is held back and why; in a flare-up the acute list instead. The signs to
 * stop at and those to see somebody about stand beside it at every moment.
 */
public final class CarePage extends JPanel implements Page {
    private static final long serialVersionUID = 1L;

    private static final int SIGNS_WIDTH = 330;
    private static final String LIST = "list";
    private static final String ALL = "all";

    private final transient Texts texts;
    private final transient Consumer<Wish> wishes;
    private final CareHead head;
    private final CareFoot foot;
    private final SessionColumn list = new SessionColumn();
    private final Card signs = new Card(new BorderLayout(0, Style.GAP));
    private transient Optional<CareView> shown = Optional.empty();
    private final CareCatalogue all;
    private final JPanel middle = new JPanel(new CardLayout());
    private transient Shows shows = Shows.CHOICE;

    /** What the middle of the page shows. */
    private enum Shows {
        /** What suits now. */
        CHOICE,
        /** The whole catalogue. */
        ALL,
        /** How to lie at night or at rest. */
        SLEEP
    }

    /**
     * An empty page.
     *
     * @param questions asks the questions of the first use
     */
    public CarePage(Texts texts, Consumer<Wish> wishes, Runnable questions) {
        super(new BorderLayout(2 * Style.GAP, 2 * Style.GAP));
        this.texts = texts;
        this.wishes = wishes;
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        head = new CareHead(texts, wishes, questions);
        foot = new CareFoot(texts, wishes);
        all = new CareCatalogue(texts, wishes);
        list.setOpaque(false);
        signs.setPreferredSize(new Dimension(Style.length(SIGNS_WIDTH), 200));
        middle.setOpaque(false);
        middle.add(scroll(list), LIST);
        middle.add(all, ALL);
        Card card = new Card(new BorderLayout(0, Style.GAP));
        card.add(turns(), BorderLayout.NORTH);
        card.add(middle, BorderLayout.CENTER);
        add(head, BorderLayout.NORTH);
        add(card, BorderLayout.CENTER);
        add(signs, BorderLayout.LINE_END);
        add(foot, BorderLayout.SOUTH);
    }

    /** Asks for what suits now, whenever the page comes to the front. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            wishes.accept(new Wish.WhatSuits());
        }
    }

    @Override
    public void show(View view) {
        foot.tick(view.now().at());
    }

    public void tend(CareView view) {
        boolean first = shown.isEmpty();
        shown = Optional.of(view);
        head.show(view);
        foot.show(view);
        fill();
        if (first) {
            SessionWords words = new SessionWords(texts.words().locale());
            signs.add(new SessionText(words.say("signs.title"), Font.BOLD, 1.2f), BorderLayout.NORTH);
            signs.add(new SessionSigns(view.catalogue(), view.choice().signs(), words), BorderLayout.CENTER);
            signs.add(new SessionText(words.say("over.not-advice"), Font.PLAIN, 0.9f), BorderLayout.SOUTH);
        }
        revalidate();
        repaint();
    }

    /** The ways to turn the middle of the page to something else. */
    private Row turns() {
        Row row = new Row();
        ButtonGroup group = new ButtonGroup();
        for (Shows each : Shows.values()) {
            JToggleButton turn = Style.name(new JToggleButton(), texts.label("care.shows." + each));
            turn.setSelected(each == shows);
            turn.addActionListener(e -> turn(each));
            group.add(turn);
            row.add(turn);
        }
        return row;
    }

    private void turn(Shows to) {
        shows = to;
        fill();
        revalidate();
        repaint();
        if (to == Shows.ALL) {
            all.search().requestFocusInWindow();
        }
    }

    private void fill() {
        ((CardLayout) middle.getLayout()).show(middle, shows == Shows.ALL ? ALL : LIST);
        list.removeAll();
        shown.ifPresent(view -> {
            switch (shows) {
                case CHOICE -> choice(view);
                case ALL -> all.show(view);
                case SLEEP -> sleep(view.catalogue());
            }
        });
    }

    private void choice(CareView view) {
        int place = 1;
        for (Offer offer : view.choice().offers()) {
            String id = offer.entry().id();
            list.add(CareRow.offered(
                    place++, offer, view.catalogue(), texts, () -> wishes.accept(new Wish.Lead(List.of(id)))));
        }
        if (view.choice().offers().isEmpty()) {
            list.add(new SessionText(texts.text("care.nothing"), Font.PLAIN, 1.1f));
        }
        if (!view.choice().held().isEmpty()) {
            list.add(new SessionText(texts.text("care.held"), Font.BOLD, 1.2f));
        }
        for (HeldBack held : view.choice().held()) {
            String id = held.stretch().id();
            list.add(CareRow.held(held, view.catalogue(), texts, () -> wishes.accept(new Wish.OfferAnyway(id))));
        }
    }

    private void sleep(Catalogue catalogue) {
        list.add(new SessionText(texts.text("care.sleep.title"), Font.BOLD, 1.2f));
        for (Catalogue.SleepPosition way : catalogue.sleep()) {
            StretchFigureView figure = new StretchFigureView();
            figure.show(
                    way.scene(), List.of(catalogue.pose(way.pose())), SessionLook.still(catalogue.pose(way.pose())));
            figure.setPreferredSize(new Dimension(300, 170));
            list.add(new SessionText(way.name().in(texts.words().locale()), Font.BOLD, 1.1f));
            list.add(new SessionText(way.says().in(texts.words().locale()), Font.PLAIN, 1f));
            list.add(figure);
        }
    }

    private static JScrollPane scroll(SessionColumn list) {
        JScrollPane scroll = new JScrollPane(
                list, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setBorder(null);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        return scroll;
    }

    CareCatalogue catalogue() {
        return all;
    }
}
