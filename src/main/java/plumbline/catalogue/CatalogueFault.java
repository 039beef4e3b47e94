package plumbline.catalogue;

/** A catalogue that cannot be used; the message names file, line, key and what is allowed, in one plain sentence. */
final class CatalogueFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CatalogueFault(String message) {
        super(message);
    }
}
