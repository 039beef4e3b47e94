package plumbline.terminal.planted;

import plumbline.screen.frame.Screen;

/** Must be found: one face knows another. */
record KnowsTheScreen(Screen screen) {}
