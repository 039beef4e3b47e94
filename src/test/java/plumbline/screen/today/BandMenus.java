package plumbline.screen.today;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JPopupMenu;
import plumbline.trend.day.Segment;

/** The menus of the band for those who look at the words of the whole window. */
public final class BandMenus {

    private BandMenus() {}

    /** The menu of each piece, and the one where nothing was recorded. */
    public static List<JPopupMenu> of(TodayPage page, List<Segment> pieces) {
        List<JPopupMenu> menus = new ArrayList<>(List.of(page.editor().noMenu()));
        pieces.forEach(piece -> menus.add(page.editor().menu(piece)));
        return menus;
    }
}
