package plumbline.device.planted;

import picocli.CommandLine;

record ParsesACommand(CommandLine line) {}
