package plumbline.coach.planted.mood;

/** Must be found: public, and needed by nobody. */
public final class OpenToNobody {

    private OpenToNobody() {}
}
