package plumbline.screen.care;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import plumbline.face.CareView;
import plumbline.face.Wish;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.session.SessionText;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.recovery.FlareUp;

/** How the wearer is minded now, and the buttons that change it: a flare-up with one click. */
final class CareHead extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final SessionText title = new SessionText(" ", Font.BOLD, 1.6f);
    private final SessionText says = new SessionText(" ", Font.PLAIN, 1.1f);
    private final JButton flared;
    private final JButton better;
    private final JButton over;
    private final JButton gone;

    CareHead(Texts texts, Consumer<Wish> wishes, Runnable questions) {
        super(new BorderLayout(12, 6));
        this.texts = texts;
        setOpaque(false);
        flared = button("care.flared", new Wish.FlaredUp(), wishes);
        better = button("care.better", new Wish.Better(), wishes);
        over = button("care.over", new Wish.FlareUpOver(), wishes);
        gone = button("care.gone", new Wish.SignGone(), wishes);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, Style.GAP, 0));
        buttons.setOpaque(false);
        // Which of them are wanted is known with the first view; until then none is shown.
        List.of(gone, better, over, flared).forEach(each -> each.setVisible(false));
        buttons.add(gone);
        buttons.add(better);
        buttons.add(over);
        buttons.add(flared);
        JButton ask = new JButton(texts.text("five.again"));
        ask.addActionListener(e -> questions.run());
        buttons.add(ask);
        JPanel words = new JPanel(new BorderLayout(0, 4));
        words.setOpaque(false);
        words.add(title, BorderLayout.NORTH);
        words.add(says, BorderLayout.CENTER);
        add(words, BorderLayout.CENTER);
        add(buttons, BorderLayout.LINE_END);
    }

    void show(CareView view) {
        title.say(title(view.choice()));
        says.say(sentence(view));
        flared.setVisible(!view.isFlareUp());
        better.setVisible(view.isFlareUp());
        over.setVisible(view.isFlareUp());
        gone.setVisible(view.care().stopSign());
    }

    /** How somebody sat is said only where it was seen: rows for upright sitting are those for no slouch that is known. */
    private String title(Choice choice) {
        return switch (choice.situation()) {
            case UPRIGHT_BOUT, NO_LYING_UPRIGHT -> texts.text("care.break");
            case SLOUCHED_BOUT,
                    FLARE_UP,
                    AFTER_FLARE_UP,
                    MORNING,
                    EVENING,
                    AFTER_WALKING,
                    NO_LYING_SLOUCHED,
                    STOP_SIGN,
                    FIRST_USE -> choice.says().in(texts.words().locale());
        };
    }

    private String sentence(CareView view) {
        if (view.hint()) {
            return texts.text("care.hint", view.hintDays());
        }
        if (view.care().stopSign()) {
            return texts.text("care.stopped");
        }
        return view.care().flareUp().map(f -> since(f, view)).orElseGet(() -> texts.text("care.says"));
    }

    private String since(FlareUp flare, CareView view) {
        return texts.text("care.flare", texts.words().clock(flare.since(), view.zone()));
    }

    private JButton button(String key, Wish wish, Consumer<Wish> wishes) {
        JButton button = Style.name(new JButton(), texts.label(key));
        button.addActionListener(e -> wishes.accept(wish));
        return button;
    }
}
