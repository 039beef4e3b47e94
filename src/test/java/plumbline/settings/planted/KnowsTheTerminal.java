package plumbline.settings.planted;

import plumbline.terminal.TerminalWords;

/** Must be found: settings are below the faces. */
record KnowsTheTerminal(TerminalWords words) {}
