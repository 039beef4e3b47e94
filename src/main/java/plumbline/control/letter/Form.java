package plumbline.control.letter;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How values of one type stand in JSON. Reading is strict on what it needs and passes over what it does not know. */
interface Form<T> {

    /** The value in JSON; {@link JsonNull} where there is none. */
    JsonElement write(T value);

    /**
     * The value that stands there.
     *
     * @throws Unfit when it is none
     */
    T read(JsonElement from);

    /** Several fields: each is written by name, and what is read makes the value anew. */
    static <T> Form<T> of(BiConsumer<T, Out> write, Function<In, T> read) {
        return new Form<>() {
            @Override
            public JsonElement write(T value) {
                Out out = new Out(new JsonObject());
                write.accept(value, out);
                return out.json();
            }

            @Override
            public T read(JsonElement from) {
                return read.apply(In.of(from));
            }
        };
    }

    /** A single field. */
    static <T, A> Form<T> of(String name, Form<A> form, Function<T, A> get, Function<A, T> make) {
        return of((value, out) -> out.put(name, form, get.apply(value)), in -> make.apply(in.get(name, form)));
    }

    /** What stands as something else. */
    default <U> Form<U> as(Function<U, T> there, Function<T, U> back) {
        Form<T> form = this;
        return new Form<>() {
            @Override
            public JsonElement write(U value) {
                return form.write(there.apply(value));
            }

            @Override
            public U read(JsonElement from) {
                return back.apply(form.read(from));
            }
        };
    }

    /** The fields of a value on their way out. */
    record Out(JsonObject json) {

        /** Writes a field, unless there is nothing to be written. */
        <A> Out put(String name, Form<A> form, A value) {
            JsonElement element = form.write(value);
            if (!element.isJsonNull()) {
                json.add(name, element);
            }
            return this;
        }
    }

    /** The fields of a value on their way in. */
    record In(JsonObject json) {

        static In of(JsonElement from) {
            if (!from.isJsonObject()) {
                throw new Unfit("fields in braces are expected");
            }
            return new In(from.getAsJsonObject());
        }

        /** What stands in this field; a field that is not there counts as {@code null}. */
        <A> A get(String name, Form<A> form) {
            JsonElement element = json.has(name) ? json.get(name) : JsonNull.INSTANCE;
            try {
                return form.read(element);
            } catch (Unfit e) {
                throw e.within(name);
            } catch (RuntimeException e) {
                // A value that its own type refuses, such as a time that ends before it starts.
                throw new Unfit(String.valueOf(e.getMessage())).within(name);
            }
        }
    }
}
