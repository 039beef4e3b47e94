package plumbline.device.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void listsWhatTheSystemTellsOfByName() {
        List<Ports.Port> ports = Ports.list();
        assertEquals(
                ports.stream().sorted(Comparator.comparing(Ports.Port::name)).toList(), ports);
        assertTrue(ports.stream().noneMatch(port -> port.name().isBlank()), ports::toString);
        System.out.println("ports: " + ports);
    }
}
