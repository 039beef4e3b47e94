package plumbline.sensor.text.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plumbline.sensor.wire.Numbers;

/**
 * Finds the numbers in a JSON object on one line, those in objects and arrays within it too: {@code {"acc":{"x":1}}} is
 * named {@code acc x}, and the first of {@code {"acc":[1,2,3]}} too, and numbers between quotation marks
 * are numbers as well. Words, truths and nulls are passed over.
 */
final class JsonFields {

    /** Deeper than any sensor nests. */
    private static final int DEEPEST = 4;

    private static final String AXES = "xyz";

    private final String text;
    private final List<Field> fields = new ArrayList<>();
    private int at;
    private boolean broken;

    private JsonFields(String text) {
        this.text = text;
    }

    /** The numbers of a line; empty where it is no whole object. */
    static Optional<List<Field>> of(String text) {
        JsonFields json = new JsonFields(text);
        json.value("", 0);
        json.skipSpace();
        return json.broken || json.at != text.length() ? Optional.empty() : Optional.of(json.fields);
    }

    private void value(String name, int depth) {
        skipSpace();
        char first = peek();
        if (depth > DEEPEST) {
            broken = true;
        } else if (first == '{') {
            object(name, depth);
        } else if (first == '[') {
            array(name, depth);
        } else if (first == '"') {
            quoted(name);
        } else {
            word(name);
        }
    }

    private void object(String name, int depth) {
        at++;
        while (!broken && !took('}')) {
            skipSpace();
            String key = string().toLowerCase(Locale.ROOT);
            skipSpace();
            broken |= !took(':');
            value(name.isEmpty() ? key : name + " " + key, depth + 1);
            skipSpace();
            broken |= !took(',') && peek() != '}';
        }
    }

    private void array(String name, int depth) {
        at++;
        int from = fields.size();
        for (int i = 0; !broken && !took(']'); i++) {
            value(name + " " + Field.place(i), depth + 1);
            skipSpace();
            broken |= !took(',') && peek() != ']';
        }
        if (fields.size() - from == AXES.length()) {
            for (int i = 0; i < AXES.length(); i++) {
                fields.set(from + i, fields.get(from + i).named(name + " " + AXES.charAt(i)));
            }
        }
    }

    private String string() {
        if (!took('"')) {
            broken = true;
            return "";
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        broken |= at >= text.length();
        String string = broken ? "" : text.substring(from, at);
        at = Math.min(at + 1, text.length());
        return string;
    }

    private void word(String name) {
        int from = at;
        while (at < text.length() && ",]} ".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        broken |= !isNumber(name, word) && !List.of("true", "false", "null").contains(word);
    }

    private void quoted(String name) {
        String word = string();
        if (!broken) {
            isNumber(name, word);
        }
    }

    /** Takes the word if it is a number, or says that it is none. */
    private boolean isNumber(String name, String word) {
        double value = Numbers.parse(word);
        boolean number = Double.isFinite(value) || Numbers.isNotANumber(word);
        if (number) {
            Label label = Label.of(name);
            int point = word.indexOf('.');
            fields.add(new Field(label.name(), value, point < 0 ? 0 : word.length() - point - 1, label.unit()));
        }
        return number;
    }

    private void skipSpace() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private boolean took(char character) {
        boolean there = peek() == character && at < text.length();
        at += there ? 1 : 0;
        return there;
    }
}
