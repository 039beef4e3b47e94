package plumbline.control.letter;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import plumbline.sitting.AngleTimes;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Entry;
import plumbline.stretch.Sign;
import plumbline.stretch.Stretch;

/**
 * Values of any type below a message, made of chance: each component of a record by its type, each kind of a closed set, what
 * may be missing there or not. Whatever a type refuses is made anew.
 */
public final class Invented {

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "Übung 3 %s",
            "two\nlines",
            "\"quoted\" \\ back",
            "\u2028 \u0007 \uD83E\uDDD8",
            "{\"kind\":\"quit\"}");

    private static final int PATIENCE = 5_000;

    private final Random random;
    private final Catalogue catalogue;

    public Invented(long seed, Catalogue catalogue) {
        this.random = new Random(seed);
        this.catalogue = catalogue;
    }

    /** A value of this type. */
    public <T> T of(Class<T> type) {
        return type.cast(value(type));
    }

    /** All kinds of a closed set, by their types. */
    static <T> List<Class<? extends T>> kinds(Class<T> type) {
        return Arrays.stream(type.getPermittedSubclasses())
                .<Class<? extends T>>map(c -> c.asSubclass(type))
                .toList();
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType of) {
            return several((Class<?>) of.getRawType(), of.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Catalogue.class) {
            return catalogue;
        }
        if (plain == Stretch.class) {
            return one(catalogue.stretches());
        }
        if (plain == Entry.class) {
            return one(catalogue.entries());
        }
        if (plain == Sign.class) {
            return one(catalogue.signs());
        }
        if (plain == AngleTimes.class) {
            int deg = 5 * (random.nextInt(40) - 20);
            return AngleTimes.of(deg + ":" + random.nextInt(1_000_000) / 1000.0 + " " + (deg + 10) + ":0.5");
        }
        if (plain.isEnum()) {
            return one(List.of(plain.getEnumConstants()));
        }
        // A later JDK seals ZoneId too, and keeps what is below it to itself.
        if (plain.isSealed() && plain != ZoneId.class) {
            return value(one(List.of(plain.getPermittedSubclasses())));
        }
        return plain.isRecord() ? record(plain) : simple(plain);
    }

    private Object several(Class<?> of, Type type) {
        Supplier<Object> some = () -> value(type);
        if (of == Optional.class) {
            return random.nextBoolean() ? Optional.of(some.get()) : Optional.empty();
        }
        List<Object> values = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            values.add(some.get());
        }
        if (of == Set.class) {
            return new LinkedHashSet<>(values);
        }
        if (of == List.class) {
            return values;
        }
        throw new AssertionError("nothing is invented for " + of);
    }

    /** What is filled in to a saying is a text, a figure or a saying. */
    private Object filling() {
        return switch (random.nextInt(6)) {
            case 0 -> of(Long.class);
            case 1 -> of(Double.class);
            case 2 -> of(plumbline.sensor.Saying.class);
            default -> of(String.class);
        };
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            Object[] values = Arrays.stream(parts)
                    .map(RecordComponent::getGenericType)
                    .map(this::value)
                    .toArray();
            try {
                var made = type.getDeclaredConstructor(types);
                made.setAccessible(true);
                return made.newInstance(values);
            } catch (InvocationTargetException refused) {
                // Not a value of this type; another throw of the dice.
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(type.getName(), e);
            }
        }
        throw new AssertionError("no value of " + type + " in " + PATIENCE + " attempts");
    }

    private Object simple(Class<?> type) {
        if (type == Object.class) {
            return filling();
        }
        if (type == String.class) {
            return one(TEXTS);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class) {
            return random.nextInt(12);
        }
        if (type == long.class || type == Long.class) {
            return random.nextLong();
        }
        if (type == double.class || type == Double.class) {
            return random.nextInt(20) == 0 ? Double.NaN : random.nextInt(3) == 0 ? 0.5 : 180 * random.nextGaussian();
        }
        if (type == OptionalDouble.class) {
            return random.nextBoolean() ? OptionalDouble.of((double) simple(double.class)) : OptionalDouble.empty();
        }
        if (type == Instant.class) {
            return Instant.ofEpochSecond(1_700_000_000L + random.nextInt(100_000_000), random.nextInt(1_000_000_000));
        }
        if (type == Duration.class) {
            return switch (random.nextInt(3)) {
                case 0 -> Duration.ofSeconds(random.nextInt(90));
                case 1 -> Duration.ofMinutes(random.nextInt(60));
                default -> Duration.ofSeconds(random.nextInt(7_200), random.nextInt(1_000_000_000));
            };
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1_000));
        }
        if (type == LocalTime.class) {
            return LocalTime.ofSecondOfDay(random.nextInt(86_400));
        }
        if (type == ZoneId.class) {
            return one(List.of(ZoneId.of("Europe/Berlin"), ZoneOffset.UTC, ZoneId.of("America/St_Johns")));
        }
        throw new AssertionError("nothing is invented for " + type);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
