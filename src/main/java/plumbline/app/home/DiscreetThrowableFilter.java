package plumbline.app.home;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tinylog.throwable.ThrowableData;
import org.tinylog.throwable.ThrowableFilter;
import org.tinylog.throwable.ThrowableStore;

/**
 * Of a fault in the core the log keeps where it was and what rule was broken, not the figures that broke it: they were
 * measured of the wearer. What the shell throws names files and ports, and stays. tinylog finds it by its name,
 * {@code discreet}.
 */
public final class DiscreetThrowableFilter implements ThrowableFilter {

    private static final Pattern CORE =
            Pattern.compile("plumbline\\.(sensor|posture|sitting|stretch|coach|trend|line|face)\\..*");

    /** As our messages are written: the rule, a colon, the figures; or figures in the middle. */
    private static final Pattern FIGURES = Pattern.compile("(:|\\d).*", Pattern.DOTALL);

    public DiscreetThrowableFilter() {}

    /** As tinylog makes it, with what stands behind its name in the configuration: nothing is understood. */
    public DiscreetThrowableFilter(String ignored) {}

    @Override
    public ThrowableData filter(ThrowableData fault) {
        ThrowableData cause = fault.getCause();
        return new ThrowableStore(
                fault.getClassName(), told(fault), fault.getStackTrace(), cause == null ? null : filter(cause));
    }

    private static @Nullable String told(ThrowableData fault) {
        String message = fault.getMessage();
        return message == null || !isOfTheCore(fault.getStackTrace())
                ? message
                : FIGURES.matcher(message).replaceFirst("...");
    }

    /** By what threw it, or had the library of Java throw it. */
    private static boolean isOfTheCore(List<StackTraceElement> trace) {
        return trace.stream()
                .map(StackTraceElement::getClassName)
                .filter(name -> name.startsWith("plumbline."))
                .findFirst()
                .filter(name -> CORE.matcher(name).matches())
                .isPresent();
    }
}
