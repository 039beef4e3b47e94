package plumbline.app.live;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import org.tinylog.Logger;

/**
 * A second TERM, or Ctrl-C, for a program that is ending already: Java itself passes over it. It is caught by the class that
 * all of Java's makers have for it; where there is none, all is as Java has it.
 */
public final class Signals {

    private static final int TERM = 15;
    private static final int INT = 2;

    private Signals() {}

    /** Ends the program in order at the first signal, and hurries it at the next. */
    public static void hurryAtTheSecond(Runnable hurry) {
        catchAll("TERM", TERM, hurry);
        catchAll("INT", INT, hurry);
    }

    private static void catchAll(String name, int number, Runnable hurry) {
        boolean[] ending = new boolean[1];
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (!method.getName().equals("handle")) {
                return method.getName().equals("hashCode") ? number : null;
            }
            if (ending[0]) {
                Logger.warn("told again to end: what is not done yet is left to the next start");
                hurry.run();
                Runtime.getRuntime().halt(128 + number);
            }
            ending[0] = true;
            System.exit(128 + number);
            return null;
        };
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handles = Class.forName("sun.misc.SignalHandler");
            Object ours = Proxy.newProxyInstance(handles.getClassLoader(), new Class<?>[] {handles}, handler);
            signal.getMethod("handle", signal, handles)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
        } catch (ReflectiveOperationException | IllegalArgumentException e) {
            Logger.debug(e, "{} is as Java has it", name);
        }
    }
}
