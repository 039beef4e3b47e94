package plumbline.screen.parts;

import java.awt.Component;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** Things beside each other; those that have no room there go on in a line below, so that none is ever cut off. */
public final class Row extends JPanel {

    private static final long serialVersionUID = 1L;

    /** The things in their order. */
    public Row(JComponent... parts) {
        super(null);
        setOpaque(false);
        for (JComponent part : parts) {
            add(part);
        }
    }

    @Override
    public void setBounds(int x, int y, int wide, int high) {
        int before = getWidth();
        super.setBounds(x, y, wide, high);
        Style.reflow(this, before);
    }

    @Override
    public void doLayout() {
        int y = 0;
        for (List<Component> line : lines(getWidth())) {
            int high = height(line);
            int x = 0;
            for (Component part : line) {
                Dimension size = part.getPreferredSize();
                part.setBounds(x, y + (high - size.height) / 2, Math.min(size.width, getWidth()), size.height);
                x += size.width + Style.GAP;
            }
            y += high + Style.GAP / 2;
        }
    }

    @Override
    public Dimension getPreferredSize() {
        List<Component> all = visible();
        return new Dimension(width(all), height(getWidth() > 0 ? getWidth() : Integer.MAX_VALUE));
    }

    @Override
    public Dimension getMinimumSize() {
        int widest = visible().stream()
                .mapToInt(part -> part.getPreferredSize().width)
                .max()
                .orElse(0);
        return new Dimension(widest, getPreferredSize().height);
    }

    private int height(int width) {
        List<List<Component>> lines = lines(width);
        return lines.stream().mapToInt(Row::height).sum() + Math.max(0, lines.size() - 1) * (Style.GAP / 2);
    }

    private List<Component> visible() {
        return List.of(getComponents()).stream().filter(Component::isVisible).toList();
    }

    private List<List<Component>> lines(int width) {
        List<List<Component>> lines = new ArrayList<>();
        List<Component> line = new ArrayList<>();
        for (Component part : visible()) {
            if (!line.isEmpty() && width(line) + Style.GAP + part.getPreferredSize().width > width) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(part);
        }
        lines.add(line);
        return lines;
    }

    private static int width(List<Component> line) {
        return line.stream().mapToInt(part -> part.getPreferredSize().width).sum()
                + Math.max(0, line.size() - 1) * Style.GAP;
    }

    private static int height(List<Component> line) {
        return line.stream()
                .mapToInt(part -> part.getPreferredSize().height)
                .max()
                .orElse(0);
    }
}
