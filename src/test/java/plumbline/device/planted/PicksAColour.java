package plumbline.device.planted;

import java.awt.Color;

record PicksAColour(Color colour) {}
