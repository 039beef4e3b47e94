package plumbline.control.letter;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How values of a closed set of kinds stand in JSON: as the fields of each, and its name in the field "kind". */
final class Kinds<T> implements Form<T> {

    private static final String KIND = "kind";

    private record Kind<K>(String name, Class<K> type, Form<K> form) {
        JsonElement write(Object value) {
            return form.write(type.cast(value));
        }
    }

    private final List<Kind<? extends T>> kinds = new ArrayList<>();

    /** Adds a kind. */
    <K extends T> Kinds<T> with(String name, Class<K> type, Form<K> form) {
        kinds.add(new Kind<>(name, type, form));
        return this;
    }

    /** Adds a kind that says all by its name. */
    <K extends T> Kinds<T> with(String name, Class<K> type, Supplier<K> make) {
        return with(name, type, Form.of((value, out) -> {}, in -> make.get()));
    }

    @Override
    public JsonElement write(T value) {
        Kind<? extends T> kind = kinds.stream()
                .filter(k -> k.type().isInstance(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a kind that has no name: " + value));
        Out out = new Out(new JsonObject()).put(KIND, Plain.TEXT, kind.name());
        kind.write(value).getAsJsonObject().asMap().forEach(out.json()::add);
        return out.json();
    }

    @Override
    public T read(JsonElement from) {
        String name = In.of(from).get(KIND, Plain.TEXT);
        return kinds.stream()
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Unfit("\"" + name + "\" is none of "
                        + kinds.stream().map(Kind::name).toList()))
                .form()
                .read(from);
    }
}
