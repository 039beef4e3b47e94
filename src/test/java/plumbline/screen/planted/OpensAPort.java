package plumbline.screen.planted;

import com.fazecast.jSerialComm.SerialPort;

final class OpensAPort {
    int ports() {
        return SerialPort.getCommPorts().length;
    }
}
