package plumbline.neighbour.planted;

import plumbline.desktop.notice.Notice;

/** Must be found: only app knows both. */
record KnowsTheDesktop(Notice notice) {}
