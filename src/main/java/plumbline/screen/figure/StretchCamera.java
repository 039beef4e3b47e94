package plumbline.screen.figure;

import plumbline.sensor.Vector3;

/** Looks at the room from far off, without perspective: x to the right, y up, z towards the onlooker. */
record StretchCamera(Vector3 across, Vector3 upwards, Vector3 near) {

    static StretchCamera at(double azimuthDeg, double elevationDeg) {
        double a = Math.toRadians(azimuthDeg);
        double e = Math.toRadians(elevationDeg);
        return new StretchCamera(
                new Vector3(Math.cos(a), 0, -Math.sin(a)),
                new Vector3(-Math.sin(a) * Math.sin(e), Math.cos(e), -Math.cos(a) * Math.sin(e)),
                new Vector3(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e)));
    }

    Vector3 see(Vector3 point) {
        return new Vector3(point.dot(across), point.dot(upwards), point.dot(near));
    }
}
