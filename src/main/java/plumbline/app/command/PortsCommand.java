package plumbline.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.device.Ports;

/** {@code plumbline ports}: what serial ports there are. */
@Command(name = "ports", mixinStandardHelpOptions = true, description = "Lists the serial ports that there are.")
final class PortsCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        PrintWriter out = spec.commandLine().getOut();
        List<Ports.Port> ports = SensorPort.list();
        if (ports.isEmpty()) {
            out.println("There is no serial port. Plug the sensor in, or pair it by Bluetooth (rfcomm on Linux).");
        }
        for (Ports.Port port : ports) {
            String known = Stream.of(port.maker(), port.serial(), port.usb())
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(", "));
            out.println(port.name() + "  " + port.description() + (known.isEmpty() ? "" : "  (" + known + ")"));
        }
        return 0;
    }
}
