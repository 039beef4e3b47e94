package plumbline.control;

import com.google.gson.JsonElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How values of a closed set of kinds stand in JSON: as the fields of each, and its name in the field "kind". */
final class Kinds<T> implements Form<T> {

    private static final String KIND = "kind";

    private final Map<String, Form<? extends T>> forms = new LinkedHashMap<>();
    private final Map<Class<?>, String> names = new LinkedHashMap<>();

    /** Adds a kind. */
    <K extends T> Kinds<T> with(String name, Class<K> type, Form<K> form) {
        forms.put(name, form);
        names.put(type, name);
        return this;
    }

    /** Adds a kind that says all by its name. */
    <K extends T> Kinds<T> with(String name, Class<K> type, Supplier<K> make) {
        return with(name, type, Form.of((value, out) -> {}, in -> make.get()));
    }

    @Override
    public JsonElement write(T value) {
        String name = names.get(value.getClass());
        if (name == null) {
            throw new IllegalArgumentException("a kind that has no name: " + value.getClass());
        }
        Out out = new Out(new com.google.gson.JsonObject());
        out.put(KIND, Plain.TEXT, name);
        written(name, value)
                .getAsJsonObject()
                .entrySet()
                .forEach(e -> out.json().add(e.getKey(), e.getValue()));
        return out.json();
    }

    @Override
    public T read(JsonElement from) {
        String name = In.of(from).get(KIND, Plain.TEXT);
        Form<? extends T> form = forms.get(name);
        if (form == null) {
            throw new Unfit("\"" + name + "\" is none of " + forms.keySet());
        }
        return form.read(from);
    }

    /** A form stands beside the type that it was made for. */
    @SuppressWarnings("unchecked")
    private JsonElement written(String name, T value) {
        return ((Form<T>) forms.get(name)).write(value);
    }
}
