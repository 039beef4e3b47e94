package plumbline.screen.frame;

import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.screen.now.NowWords;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** What has stopped working and what to do, above every page and in red; and what the wearer should know besides. Else out of sight. */
final class StatusBar extends JPanel implements Page {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 640;

    private final transient Texts texts;
    private final transient NowWords words;
    private final JLabel lamp = new JLabel();
    private final Paragraph link = new Paragraph(WIDTH);
    private final Paragraph notice = new Paragraph(WIDTH);
    private transient Optional<Link> shown = Optional.empty();

    StatusBar(Texts texts) {
        super(new MigLayout("insets 8 24 8 24, gapx 12, hidemode 3, fillx", "[][grow, fill]"));
        this.texts = texts;
        words = new NowWords(texts);
        add(lamp);
        add(link, "wmin 0, wrap");
        add(notice, "skip, wmin 0");
        setVisible(false);
    }

    @Override
    public void show(View view) {
        Link now = view.now().link();
        boolean stopped = Lamp.isStopped(now.state());
        if (shown.filter(now::equals).isEmpty()) {
            shown = Optional.of(now);
            link.say(now.advice().map(texts::say).orElseGet(() -> words.link(now)));
            link.setToolTipText(words.link(now));
            lamp.setIcon(new Lamp(now.state()));
            link.setForeground(stopped ? Style.look().alarm() : Style.look().ink());
        }
        boolean said = stopped || now.advice().isPresent();
        lamp.setVisible(said);
        link.setVisible(said);
        notice.say(view.notice().map(texts::say).orElse(""));
        notice.setVisible(view.notice().isPresent());
        setVisible(said || view.notice().isPresent());
    }
}
