package plumbline.device.planted;

import javax.swing.JLabel;

record ShowsAWindow(JLabel label) {}
