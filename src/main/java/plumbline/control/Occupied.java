package plumbline.control;

import java.io.IOException;

/** Another service answers at the socket. */
public final class Occupied extends IOException {

    private static final long serialVersionUID = 1L;

    Occupied() {
        super("another Plumbline answers there");
    }
}
