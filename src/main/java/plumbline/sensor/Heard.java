package plumbline.sensor;

/** One thing that a {@link Decoder} made out of the bytes of a sensor. Damage is data: it is counted, never thrown. */
public sealed interface Heard
        permits Sample, Garbled, Identity, SensorFault, Unreadable, Recognised, Stranger, Flaw, Battery {}
