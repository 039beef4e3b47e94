package plumbline.device.planted;

import org.freedesktop.dbus.types.UInt32;

record CallsTheBus(UInt32 id) {}
