package plumbline.util.planted;

final class LivesInNoRoom {
    final plumbline.sensor.Vector3 zero = plumbline.sensor.Vector3.ZERO;
}
