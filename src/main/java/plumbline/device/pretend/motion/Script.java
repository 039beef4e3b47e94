package plumbline.device.pretend.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.device.pretend.script.Scriptwriter;

/** A course of movements and the truth about them, written by a {@link Scriptwriter}. */
public final class Script {

    private final List<Part> parts;
    private final List<Label> labels;
    private final double lengthS;

    public Script(List<Part> parts, List<Label> labels, double lengthS) {
        this.parts = List.copyOf(parts);
        this.labels = List.copyOf(labels);
        this.lengthS = lengthS;
    }

    /** In order of their beginning. */
    List<Part> parts() {
        return parts;
    }

    /** The truth from start to end, without gaps; neighbours differ. */
    public List<Label> labels() {
        return labels;
    }

    /** How long it takes, in s. */
    public double lengthS() {
        return lengthS;
    }

    /** The same up to this time, if it is longer. */
    public Script until(double seconds) {
        if (seconds >= lengthS) {
            return this;
        }
        List<Label> kept = new ArrayList<>();
        for (Label label : labels) {
            if (label.startS() < seconds) {
                kept.add(new Label(label.startS(), Math.min(seconds, label.endS()), label.doing(), label.slouched()));
            }
        }
        return new Script(parts, kept, seconds);
    }

    /** The truth as a label file: {@code start_s,end_s,posture,slouched}. */
    public String labelFile() {
        StringBuilder file = new StringBuilder("start_s,end_s,posture,slouched\n");
        for (Label label : labels) {
            String slouched = label.slouched() ? "1" : "0";
            file.append(String.format(Locale.ROOT, "%.2f,%.2f,", label.startS(), label.endS()))
                    .append(label.doing().word())
                    .append(',')
                    .append(slouched)
                    .append('\n');
        }
        return file.toString();
    }
}
