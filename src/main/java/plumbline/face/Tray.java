package plumbline.face;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Consumer;

/** A place among the small signs of the desktop. Never the only way to anything. All methods return at once, on any thread. To be begun first. */
public interface Tray extends AutoCloseable {

    /** Where there is none. */
    Tray NONE = new Tray() {
        @Override
        public List<Integer> sizes() {
            return List.of();
        }

        @Override
        public void begin(Runnable open, Consumer<Boolean> there) {
            there.accept(false);
        }

        @Override
        public void show(Sign sign) {}

        @Override
        public void menu(List<Item> items) {}

        @Override
        public void close() {}
    };

    /**
     * The sign.
     *
     * @param tip what it says in words
     * @param pictures the same picture in some sizes
     */
    record Sign(String tip, List<Picture> pictures) {
        public Sign {
            pictures = List.copyOf(pictures);
        }
    }

    /**
     * A square picture.
     *
     * @param size of its sides in pixels
     * @param argb four bytes a pixel, row by row from the top: alpha, red, green, blue
     */
    record Picture(int size, ByteBuffer argb) {
        public Picture {
            argb = argb.asReadOnlyBuffer();
        }
    }

    /**
     * A line of the menu.
     *
     * @param label in the wearer's language
     * @param items what is behind it, where it opens another menu
     * @param chosen what is done when it is chosen; from any thread
     */
    record Item(String label, List<Item> items, Runnable chosen) {
        public Item {
            items = List.copyOf(items);
        }

        /** One that does something. */
        public Item(String label, Runnable chosen) {
            this(label, List.of(), chosen);
        }
    }

    /** In which sizes it takes pictures, in pixels. */
    List<Integer> sizes();

    /**
     * Begins to look for a place.
     *
     * @param open what a click on the sign does, on any thread
     * @param there is told whether there is a place, at first and whenever that changes, on any thread
     */
    void begin(Runnable open, Consumer<Boolean> there);

    /** Shows this sign from now on. */
    void show(Sign sign);

    /** Has this menu from now on. */
    void menu(List<Item> items);

    /** Takes the sign away. */
    @Override
    void close();
}
