package plumbline.desktop.planted;

import plumbline.history.History;

/** Must be found: only app knows both. */
record KnowsTheHistory(History history) {}
