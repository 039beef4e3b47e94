package plumbline.stretch;

/** Where a stretch is to be felt; the sided ones are on the side being worked on. */
public enum Region {
    LOWER_BACK,
    WHOLE_BACK,
    WAIST,
    CHEST,
    BELLY,
    BUTTOCK,
    HIP_FRONT,
    THIGH_FRONT,
    THIGH_BACK
}
