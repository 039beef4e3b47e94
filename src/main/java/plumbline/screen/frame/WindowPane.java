package plumbline.screen.frame;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import plumbline.face.CareView;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.care.CarePage;
import plumbline.screen.first.FirstSteps;
import plumbline.screen.first.FirstUse;
import plumbline.screen.journal.JournalPage;
import plumbline.screen.now.NowPage;
import plumbline.screen.page.Page;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Icons;
import plumbline.screen.parts.Sheet;
import plumbline.screen.parts.Texts;
import plumbline.screen.sensor.SensorPage;
import plumbline.screen.settings.SettingsPage;
import plumbline.screen.today.TodayPage;
import plumbline.screen.trends.TrendsPage;

/** All that is in the main window: the pages, a sidebar to go to them, and above what has stopped. Works without a window. */
final class WindowPane extends JPanel implements Page {

    private static final long serialVersionUID = 1L;

    private final Sidebar tabs;
    private final transient List<Page> pages;
    private final StatusBar status;
    private final CarePage care;
    private transient Optional<FirstSteps> firstSteps = Optional.empty();
    private transient Optional<View> latest = Optional.empty();

    public WindowPane(Texts texts, Consumer<Wish> wishes, Sources sources) {
        super(new BorderLayout());
        tabs = new Sidebar(texts, wishes);
        NowPage now = new NowPage(texts, wishes, sources);
        TodayPage today = new TodayPage(texts, wishes, sources);
        TrendsPage trends = new TrendsPage(texts, sources.drawing(), sources.archive());
        care = new CarePage(texts, wishes, () -> FirstUse.ask(this, texts, sources));
        SensorPage sensor = new SensorPage(texts, wishes);
        JournalPage journal = new JournalPage(texts, wishes, sources);
        SettingsPage settings = new SettingsPage(texts, sources.drawing(), sources.preferences());
        pages = new ArrayList<>(List.of(now, today, trends, care, journal, sensor, settings));
        status = new StatusBar(texts);
        tabs.page("tab.now", Icons.NOW, new Sheet(now).scrolled());
        tabs.page("tab.today", Icons.TODAY, new Sheet(today).scrolled());
        tabs.page("tab.trends", Icons.TRENDS, trends);
        tabs.page("tab.care", Icons.STRETCHES, care);
        tabs.page("tab.journal", Icons.JOURNAL, journal);
        tabs.page("tab.sensor", Icons.SENSOR, sensor);
        tabs.page("tab.settings", Icons.SETTINGS, settings);
        if (sources.preferences().isFirstRun()) {
            FirstSteps first = new FirstSteps(texts, wishes, () -> begun(texts, sources));
            firstSteps = Optional.of(first);
            pages.add(0, first);
            tabs.first("tab.first", Icons.FIRST, first);
        }
        tabs.addChangeListener(e -> latest.ifPresent(this::show));
        add(status, BorderLayout.NORTH);
        add(tabs, BorderLayout.CENTER);
    }

    /** Shows what is minded of the wearer. */
    public void tend(CareView view) {
        care.tend(view);
    }

    /** The first steps are done; the questions come last, in their place. */
    private void begun(Texts texts, Sources sources) {
        FirstUse questions = FirstUse.last(
                texts,
                sources.preferences(),
                sources.drawing(),
                () -> EventQueue.invokeLater(this::settled),
                () -> firstSteps.ifPresent(steps -> tabs.setComponentAt(0, steps)));
        tabs.setComponentAt(0, questions);
        questions.focus();
    }

    private void settled() {
        pages.remove(0);
        tabs.removeFirst();
        tabs.setSelectedIndex(0);
    }

    /** Stands where another stood: with the same page in front, and the same step of the first ones. */
    void takeOver(WindowPane other) {
        // The first steps may be done since, and their tab is the first one; the others are counted from the end.
        int after = tabs.getTabCount() - other.tabs.getTabCount();
        tabs.setSelectedIndex(Math.max(0, other.tabs.getSelectedIndex() + after));
        firstSteps.ifPresent(mine -> other.firstSteps.ifPresent(mine::takeOver));
    }

    public JTabbedPane tabs() {
        return tabs;
    }

    /** Only the page that is in front is changed; the others follow when they come to the front. */
    @Override
    public void show(View view) {
        latest = Optional.of(view);
        pages.get(tabs.getSelectedIndex()).show(view);
        tabs.show(view);
        status.show(view);
        // The first step says by itself how it stands with the sensor.
        if (pages.get(tabs.getSelectedIndex()) instanceof FirstSteps) {
            status.setVisible(false);
        }
    }
}
