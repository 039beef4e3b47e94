package plumbline.history.planted;

final class FormatsByTheDefaultLocale {
    String text(double value) {
        return "%.2f".formatted(value);
    }
}
