package plumbline.lab;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * As much of JSON Schema as the schema of the export uses: type, properties, required, items, enum, format. Stricter in one
 * thing: a field that the schema does not name is a fault.
 */
public final class SchemaCheck {

    private final List<String> faults = new ArrayList<>();

    public List<String> faults(JsonObject schema, JsonElement value) {
        check(schema, value, "");
        return List.copyOf(faults);
    }

    private void check(JsonObject schema, JsonElement value, String at) {
        switch (schema.get("type").getAsString()) {
            case "object" -> object(schema, value.getAsJsonObject(), at);
            case "array" -> array(schema, value.getAsJsonArray(), at);
            default -> plain(schema, value.getAsJsonPrimitive(), at);
        }
    }

    private void object(JsonObject schema, JsonObject value, String at) {
        JsonObject properties = schema.getAsJsonObject("properties");
        for (String name : value.keySet()) {
            if (properties.has(name)) {
                check(properties.getAsJsonObject(name), value.get(name), at + "." + name);
            } else {
                faults.add(at + "." + name + " is not documented");
            }
        }
        for (JsonElement required : schema.getAsJsonArray("required")) {
            if (!value.has(required.getAsString())) {
                faults.add(at + " has no " + required.getAsString());
            }
        }
    }

    private void array(JsonObject schema, JsonArray value, String at) {
        for (int i = 0; i < value.size(); i++) {
            check(schema.getAsJsonObject("items"), value.get(i), at + "[" + i + "]");
        }
    }

    private void plain(JsonObject schema, JsonPrimitive value, String at) {
        boolean right = switch (schema.get("type").getAsString()) {
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "number" -> value.isNumber();
            case "integer" -> value.isNumber() && value.getAsDouble() == Math.rint(value.getAsDouble());
            default -> throw new AssertionError("unknown type at " + at);
        };
        if (!right) {
            faults.add(at + " is no " + schema.get("type").getAsString() + ": " + value);
        } else if (schema.has("enum") && !schema.getAsJsonArray("enum").contains(value)) {
            faults.add(at + " is none of its words: " + value);
        } else if (schema.has("format") && !isOf(schema.get("format").getAsString(), value.getAsString())) {
            faults.add(at + " is no " + schema.get("format").getAsString() + ": " + value);
        }
    }

    private static boolean isOf(String format, String value) {
        try {
            switch (format) {
                case "date-time" -> Instant.parse(value);
                case "date" -> LocalDate.parse(value);
                default -> throw new AssertionError("unknown format " + format);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
