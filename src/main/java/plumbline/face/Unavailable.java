package plumbline.face;

import plumbline.sensor.Saying;

/** What a face has asked for cannot be had; the saying tells why and may be shown. */
public final class Unavailable extends Exception implements Saying.Told {

    private static final long serialVersionUID = 1L;

    private final transient Saying saying;

    /** For the fault that is at the bottom of it. */
    public Unavailable(Exception fault) {
        super(Saying.of(fault).sentence(), fault);
        this.saying = Saying.of(fault);
    }

    @Override
    public Saying saying() {
        return saying;
    }
}
