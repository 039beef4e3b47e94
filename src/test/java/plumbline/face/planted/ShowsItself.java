package plumbline.face.planted;

import javax.swing.JLabel;

/** Must be found: what faces show is free of any of them. */
record ShowsItself(JLabel label) {}
