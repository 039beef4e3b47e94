package plumbline.control.letter;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;

/** How what values are made of stands in JSON: texts, figures, times, what may be missing, and lists. */
final class Plain {

    static final Form<String> TEXT =
            primitive("a text", JsonPrimitive::isString, JsonElement::getAsString, JsonPrimitive::new);

    static final Form<Boolean> YES_NO =
            primitive("true or false", JsonPrimitive::isBoolean, JsonElement::getAsBoolean, JsonPrimitive::new);

    static final Form<Long> LONG = primitive(
            "a whole number", JsonPrimitive::isNumber, e -> e.getAsBigDecimal().longValueExact(), JsonPrimitive::new);

    static final Form<Integer> INT = LONG.as(Integer::longValue, Math::toIntExact);

    /** JSON has no word for what is not finite, so that stands as a text. */
    static final Form<Double> REAL = new Form<>() {
        @Override
        public JsonElement write(Double value) {
            return Double.isFinite(value) ? new JsonPrimitive(value) : new JsonPrimitive(value.toString());
        }

        @Override
        public Double read(JsonElement from) {
            if (!from.isJsonPrimitive() || from.getAsJsonPrimitive().isBoolean()) {
                throw new Unfit("a number is expected");
            }
            return Double.valueOf(from.getAsString());
        }
    };

    static final Form<Instant> INSTANT = TEXT.as(Instant::toString, Instant::parse);
    static final Form<Duration> DURATION = TEXT.as(Duration::toString, Duration::parse);
    static final Form<LocalDate> DATE = TEXT.as(LocalDate::toString, LocalDate::parse);
    static final Form<LocalTime> TIME = TEXT.as(LocalTime::toString, LocalTime::parse);
    static final Form<ZoneId> ZONE = TEXT.as(ZoneId::getId, ZoneId::of);
    static final Form<OptionalDouble> MAYBE_REAL = maybe(REAL).as(Plain::boxed, Plain::unboxed);

    private Plain() {}

    /** One of a closed set, by its name. */
    static <E extends Enum<E>> Form<E> named(Class<E> type) {
        return TEXT.as(Enum::name, name -> {
            try {
                return Enum.valueOf(type, name);
            } catch (IllegalArgumentException e) {
                throw new Unfit("\"" + name + "\" is none of " + List.of(type.getEnumConstants()));
            }
        });
    }

    /** What may be missing: the field is left out then. */
    static <T> Form<Optional<T>> maybe(Form<T> form) {
        return new Form<>() {
            @Override
            public JsonElement write(Optional<T> value) {
                return value.map(form::write).orElse(JsonNull.INSTANCE);
            }

            @Override
            public Optional<T> read(JsonElement from) {
                return from.isJsonNull() ? Optional.empty() : Optional.of(form.read(from));
            }
        };
    }

    static <T> Form<List<T>> list(Form<T> form) {
        return new Form<>() {
            @Override
            public JsonElement write(List<T> values) {
                JsonArray array = new JsonArray();
                values.forEach(value -> array.add(form.write(value)));
                return array;
            }

            @Override
            public List<T> read(JsonElement from) {
                if (!from.isJsonArray()) {
                    throw new Unfit("a list is expected");
                }
                List<T> values = new ArrayList<>();
                for (JsonElement element : from.getAsJsonArray()) {
                    values.add(form.read(element));
                }
                return values;
            }
        };
    }

    static <T> Form<Set<T>> set(Form<T> form) {
        return list(form).as(List::copyOf, LinkedHashSet::new);
    }

    private static <T> Form<T> primitive(
            String what,
            Function<JsonPrimitive, Boolean> fits,
            Function<JsonElement, T> read,
            Function<T, JsonElement> write) {
        return new Form<>() {
            @Override
            public JsonElement write(T value) {
                return write.apply(value);
            }

            @Override
            public T read(JsonElement from) {
                if (!from.isJsonPrimitive() || !fits.apply(from.getAsJsonPrimitive())) {
                    throw new Unfit(what + " is expected");
                }
                return read.apply(from);
            }
        };
    }

    private static Optional<Double> boxed(OptionalDouble value) {
        return value.isPresent() ? Optional.of(value.getAsDouble()) : Optional.empty();
    }

    private static OptionalDouble unboxed(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }
}
