package plumbline.exchange.recording;

/** What a recording can be. */
public enum Format {
    PLUMBLINE("Plumbline"),
    TABLE("CSV"),
    CWA("Axivity CWA"),
    GT3X("ActiGraph gt3x"),
    GENEACTIV("GENEActiv bin"),
    UNISENS("Unisens"),
    MOTION_BIDS("Motion-BIDS");

    private final String words;

    Format(String words) {
        this.words = words;
    }

    /** Its name, the same in all languages. */
    public String words() {
        return words;
    }
}
