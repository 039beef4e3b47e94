package plumbline.control.status;

import com.google.gson.JsonObject;
import java.util.Locale;

/** What status bars read, a line for each time. */
public enum BarFormat {

    /** A custom module of waybar with {@code "return-type": "json"}. */
    WAYBAR {
        @Override
        public String line(Glance glance) {
            JsonObject out = new JsonObject();
            out.addProperty("text", markup(glance.text()));
            out.addProperty("alt", word(glance.shade()));
            out.addProperty("tooltip", markup(glance.detail()));
            out.addProperty(
                    "class", glance.urgency() == Glance.Urgency.NONE ? word(glance.shade()) : word(glance.urgency()));
            return out.toString();
        }
    },

    /** A block of i3blocks with {@code format=json}; with {@code interval=persist} where it is watched. */
    I3BLOCKS {
        @Override
        public String line(Glance glance) {
            JsonObject out = new JsonObject();
            out.addProperty("full_text", glance.text());
            out.addProperty("short_text", glance.text());
            if (glance.urgency() != Glance.Urgency.NONE) {
                out.addProperty("color", colour(glance.urgency()));
            }
            return out.toString();
        }
    },

    /** A script module of polybar, with {@code tail = true} where it is watched. */
    POLYBAR {
        @Override
        public String line(Glance glance) {
            // A percent sign and a brace begin one of polybar's own marks.
            String text = glance.text().replace("%{", "% {");
            return glance.urgency() == Glance.Urgency.NONE
                    ? text
                    : "%{F" + colour(glance.urgency()) + "}" + text + "%{F-}";
        }
    };

    /** The line, without its end. */
    public abstract String line(Glance glance);

    /** Amber and red of the window in the dark, as most bars are. */
    private static String colour(Glance.Urgency urgency) {
        return urgency == Glance.Urgency.TROUBLE ? "#f2777a" : "#e0a458";
    }

    /** Waybar shows text and tooltip as Pango markup. */
    private static String markup(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
