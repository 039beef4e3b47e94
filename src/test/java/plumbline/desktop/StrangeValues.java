package plumbline.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MessageFactory;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** What others may send over a bus in the place of what is meant to come. */
public final class StrangeValues {

    /** A few of the types there are, each with a value. */
    public static final List<Map.Entry<String, Object>> ALL = List.of(
            Map.entry("s", "prompt"),
            Map.entry("u", new UInt32(101)),
            Map.entry("i", -1),
            Map.entry("x", Long.MIN_VALUE),
            Map.entry("b", true),
            Map.entry("d", Double.NaN),
            Map.entry("y", (byte) 7),
            Map.entry("as", new String[] {"a", ""}),
            Map.entry("ay", new byte[] {0, 1}),
            Map.entry("v", new Variant<>("dark")));

    private static final MessageFactory FACTORY = new MessageFactory((byte) 'l');

    private StrangeValues() {}

    /** A signal of this name that carries up to three values of any type. */
    public static Message signal(Random random, String path, String type, String member) throws DBusException {
        StringBuilder signature = new StringBuilder();
        List<Object> values = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            Map.Entry<String, Object> value = ALL.get(random.nextInt(ALL.size()));
            signature.append(value.getKey());
            values.add(value.getValue());
        }
        return FACTORY.createSignal(
                null, path, type, member, signature.length() == 0 ? null : signature.toString(), values.toArray());
    }
}
