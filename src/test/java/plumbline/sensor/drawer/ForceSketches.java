package plumbline.sensor.drawer;

import static plumbline.sensor.drawer.Sketch.FEW;
import static plumbline.sensor.drawer.Sketch.d;
import static plumbline.sensor.drawer.Sketch.f;
import static plumbline.sensor.drawer.Sketch.force;

import java.util.List;
import plumbline.sensor.drawer.Sketch.Right;

/** Sketches that print acceleration and say so, in the words of the column, the unit or a caption. */
final class ForceSketches {

    private static final double RAD = Math.PI / 180;

    private ForceSketches() {}

    static List<Sketch> all() {
        return List.of(
                force(
                        "playground",
                        "Arduino Playground, MPU-6050",
                        "16384 to the g from acx, acy, acz",
                        FEW,
                        m -> d("AcX = %d | AcY = %d | AcZ = %d", m.counts(16384))
                                + f(" | Tmp = %.2f", 28.37)
                                + d(
                                        " | GyX = %d | GyY = %d | GyZ = %d",
                                        m.rateDps().times(131))),
                force(
                        "esp-idf-xout",
                        "ESP-IDF MPU-6050 component",
                        "8192 to the g from accel_xout",
                        FEW,
                        m -> d("accel_xout:%d\t;accel_yout:%d\t;accel_zout:%d\t", m.counts(8192))
                                + d(
                                        ";gyro_xout:%d\t;gyro_yout:%d\t;gyro_zout:%d\t",
                                        m.rateDps().times(131))
                                + f(";temp:-1234\t;cnt:%d", m.number())),
                force(
                        "esp-idf-log",
                        "ESP-IDF log in colours",
                        "in g from acc x, acc y, acc z",
                        FEW,
                        m -> f("\u001b[0;32mI (%d) MPU6050: ", m.ms())
                                + f("Acc x: %.3f y: %.3f z: %.3f\u001b[0m", m.force())),
                force(
                        "esp-idf-acce",
                        "ESP-IDF log of the MPU-6050 component, a line of rates in between",
                        "in g from acce_x, acce_y, acce_z",
                        FEW,
                        m -> f("\u001b[0;32mI (%d) mpu6050: ", m.ms())
                                + f("acce_x:%.2f, acce_y:%.2f, acce_z:%.2f\u001b[0m\r\n", m.force())
                                + f("\u001b[0;32mI (%d) mpu6050: ", m.ms())
                                + f("gyro_x:%.2f, gyro_y:%.2f, gyro_z:%.2f\u001b[0m", m.rateDps())),
                force(
                        "adafruit-mpu6050",
                        "Adafruit MPU6050 basic_readings",
                        "m/s2 from acceleration x",
                        FEW,
                        m -> f("Acceleration X: %.2f, Y: %.2f, Z: %.2f m/s^2\r\n", m.metres())
                                + f(
                                        "Rotation X: %.2f, Y: %.2f, Z: %.2f rad/s\r\n",
                                        m.rateDps().times(RAD))
                                + "Temperature: 36.53 degC\r\n\r\n"),
                force(
                        "adafruit-adxl345",
                        "Adafruit ADXL345 sensortest",
                        "in m/s2 from x, y, z",
                        FEW,
                        m -> f("X: %.2f  Y: %.2f  Z: %.2f  m/s^2 ", m.metres())),
                force(
                        "adafruit-lis3dh",
                        "Adafruit LIS3DH acceldemo",
                        "in m/s2 from x 2, y 2, z 2",
                        FEW,
                        m -> d("X:  %d  \tY:  %d  \tZ:  %d", m.counts(16000))
                                + f("\t\tX: %.2f \tY: %.2f \tZ: %.2f m/s^2 ", m.metres())),
                force(
                        "adafruit-mma8451",
                        "Adafruit MMA8451 demo",
                        "in m/s2 from x, y, z",
                        FEW,
                        m -> d("X:\t%d\tY:\t%d\tZ:\t%d\t\r\n", m.counts(4096))
                                + f("X: \t%.2f\tY: \t%.2f\tZ: \t%.2f\tm/s^2 \r\n", m.metres())
                                + "Portrait Up Front\r\n\r\n"),
                force(
                        "adafruit-lsm6ds",
                        "Adafruit LSM6DS demo",
                        "in m/s2 from accel x, accel y, accel z",
                        FEW,
                        m -> "\t\tTemperature 25.31 deg C\r\n"
                                + f("\t\tAccel X: %.2f \tY: %.2f \tZ: %.2f m/s^2 \r\n", m.metres())
                                + f(
                                        "\t\tGyro X: %.2f \tY: %.2f \tZ: %.2f radians/s \r\n\r\n",
                                        m.rateDps().times(RAD))),
                force(
                        "sparkfun-lsm6ds3",
                        "SparkFun LSM6DS3 MinimalistExample",
                        "in g from x, y, z",
                        FEW,
                        m -> f("\r\nAccelerometer:\r\n X = %.4f\r\n Y = %.4f\r\n Z = %.4f\r\n", m.force())
                                + f("\r\nGyroscope:\r\n X = %.4f\r\n Y = %.4f\r\n Z = %.4f\r\n", m.rateDps())
                                + "\r\nThermometer:\r\n Degrees C = 24.1\r\n Degrees F = 75.4\r\n"),
                force(
                        "seeed-xiao",
                        "Seeed XIAO nRF52840 Sense",
                        "in g from x1, y1, z1",
                        FEW,
                        m -> f("\r\nAccelerometer:\r\n X1 = %.4f\r\n Y1 = %.4f\r\n Z1 = %.4f\r\n", m.force())
                                + f("\r\nGyroscope:\r\n X1 = %.4f\r\n Y1 = %.4f\r\n Z1 = %.4f\r\n", m.rateDps())
                                + "\r\nThermometer:\r\n Degrees C1 = 24.1\r\n Degrees F1 = 75.4\r\n"),
                force(
                        "sparkfun-icm20948",
                        "SparkFun ICM-20948 Example1",
                        "in mg from scaled. acc x",
                        FEW,
                        m -> f("Scaled. Acc (mg) [  %08.2f,  %08.2f,  %08.2f ]", m.milli())
                                + f(", Gyr (DPS) [  %08.2f, %08.2f, %08.2f ]", m.rateDps())
                                + ", Mag (uT) [  00012.30, -00033.10,  00041.20 ], Tmp (C) [  00027.50 ]"),
                Sketch.lines(
                        "arduino-simple-accelerometer",
                        "Arduino_LSM6DS3 SimpleAccelerometer",
                        new Right.Force("in g from x, y, z"),
                        FEW,
                        "Accelerometer sample rate = 104.00 Hz\r\n\r\nAcceleration in g's\r\nX\tY\tZ\r\n",
                        m -> f("%.2f\t%.2f\t%.2f", m.force())),
                force(
                        "superscripts",
                        "a sketch with a UTF-8 superscript",
                        "in m/s2 from acc x, acc y, acc z",
                        FEW,
                        m -> "Mag(µT):  12.30, -33.10,  41.20 | " + f("Acc(m/s²):   %.2f,   %.2f,   %.2f", m.metres())),
                force(
                        "x-axis",
                        "LSM6DS3 by Seeed",
                        "in g from x-axis, y-axis, z-axis",
                        FEW,
                        m -> "Scaled Values of Acceleration (+-2g))\r\n"
                                + f("X-axis:%.3f Y-axis:%.3f Z-axis:%.3f", m.force())),
                force(
                        "mpu6050-light",
                        "MPU6050_light GetAllData",
                        "in g from accelero x",
                        FEW,
                        m -> "TEMPERATURE: 25.31\r\n"
                                + f("ACCELERO  X: %.2f\tY: %.2f\tZ: %.2f\r\n", m.force())
                                + f("GYRO      X: %.2f\tY: %.2f\tZ: %.2f\r\n", m.rateDps())
                                + f("ACC ANGLE X: %.2f\tY: %.2f\r\n", m.roll(), m.pitch())
                                + f("ANGLE     X: %.2f\tY: %.2f\tZ: %.2f\r\n", m.roll(), m.pitch(), m.yaw())
                                + "=====================================================\r\n\r\n"),
                force(
                        "mpu6050-tockn",
                        "MPU6050_tockn GetAllData",
                        "in g from accx, accy, accz",
                        FEW,
                        m -> "\r\n=======================================================\r\ntemp : 25.31\r\n"
                                + f("accX : %.2f\taccY : %.2f\taccZ : %.2f\r\n", m.force())
                                + f("gyroX : %.2f\tgyroY : %.2f\tgyroZ : %.2f\r\n", m.rateDps())
                                + f("accAngleX : %.2f\taccAngleY : %.2f\r\n", m.roll(), m.pitch())
                                + f("angleX : %.2f\tangleY : %.2f\tangleZ : %.2f\r\n", m.roll(), m.pitch(), m.yaw())),
                force(
                        "st-datalog",
                        "STM32 X-CUBE-MEMS1 terminal",
                        "in mg from acc_x, acc_y, acc_z",
                        FEW,
                        m -> d("ACC_X: %d, ACC_Y: %d, ACC_Z: %d", m.milli())),
                force(
                        "mbed-hello",
                        "mbed HelloWorld_IKS01A3",
                        "in mg from lsm6dso",
                        FEW,
                        m -> d("LSM6DSO [acc/mg]:  %6d, %6d, %6d\r\n", m.milli())
                                + d(
                                        "LSM6DSO [gyro/mdps]: %6d, %6d, %6d",
                                        m.rateDps().times(1000))),
                force(
                        "zephyr",
                        "Zephyr lsm6dsl sample",
                        "in m/s2 from accel x, accel y, accel z",
                        FEW,
                        m -> f("accel x:%f ms/2 y:%f ms/2 z:%f ms/2\r\n", m.metres())
                                + f("gyro x:%f dps y:%f dps z:%f dps", m.rateDps())),
                force(
                        "kris-winer",
                        "Kris Winer MPU9250BasicAHRS",
                        "in mg from x-acceleration",
                        FEW,
                        m -> f(
                                        "X-acceleration: %.2f mg Y-acceleration: %.2f mg Z-acceleration: %.2f mg \r\n",
                                        m.milli())
                                + f("X-gyro rate: %.3f degrees/sec Y-gyro rate: %.3f degrees/sec ", m.rateDps())
                                + "Temperature is 27.5 degrees C"),
                force(
                        "sparkfun-mpu9250",
                        "SparkFun MPU-9250 DMP",
                        "in g from accel x, accel y, accel z",
                        FEW,
                        m -> f("Accel: %.2f, %.2f, %.2f g\r\n", m.force())
                                + f("Gyro: %.2f, %.2f, %.2f dps\r\nMag: 12.30, -33.10, 41.20 uT\r\n", m.rateDps())
                                + f("Time: %d ms\r\n", m.ms())),
                force(
                        "glued-units",
                        "units right behind the number",
                        "in g from ax, ay, az",
                        FEW,
                        m -> f("Ax: %.3fg Ay: %.3fg Az: %.3fg", m.force())),
                force(
                        "sentences",
                        "words in front, commas between",
                        "in g from acc x, acc y, acc z",
                        FEW,
                        m -> f("ACC,%.3f,%.3f,%.3f\r\n", m.force()) + f("GYR,%.2f,%.2f,%.2f", m.rateDps())),
                force(
                        "rvc-sketch",
                        "Adafruit BNO08x uart_rvc",
                        "in m/s2 from x, y, z",
                        FEW,
                        m -> "\r\n---------------------------------------\r\nPrincipal Axes:\r\n"
                                + f("Yaw: %.2f\tPitch: %.2f\tRoll: %.2f\r\n", m.yaw(), m.pitch(), m.roll())
                                + "---------------------------------------\r\nAcceleration\r\n"
                                + f("X: %.2f\tY: %.2f\tZ: %.2f\r\n", m.metres())),
                force(
                        "monitor-times",
                        "copied from a serial monitor",
                        "in mg from ax, ay, az",
                        FEW,
                        m -> f("09:30:%02d.%03d -> ", m.ms() / 1000 % 60, m.ms() % 1000)
                                + d("ax=%d ay=%d az=%d", m.milli())),
                force(
                        "fixed-buffer",
                        "STM32, a whole buffer sent",
                        "in mg from ax, ay, az",
                        FEW,
                        m -> d("ax=%d, ay=%d, az=%d", m.milli()) + "\r\n\0\0\0\0\0\r\n"));
    }
}
