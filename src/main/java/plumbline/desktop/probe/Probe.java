package plumbline.desktop.probe;

/** Looks for one fact about what the wearer is doing at the computer. */
@FunctionalInterface
public interface Probe {

    /** What holds now. May take a moment, two seconds at most for each program that is asked; never throws. */
    Finding look();
}
