-- Plumbline's history, version 5: nothing that was accepted is lost, and the coach goes on after a restart.

-- Up to where the file history.tail, which holds what was accepted since the last commit, stands in these tables already:
-- the number that the file bears, and how many units of it; one row at most.
CREATE TABLE tail (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    units INTEGER NOT NULL CHECK (units >= 0)
) STRICT;

-- Where the coach stood when the program last wrote, to be gone on with; one row at most.
-- asked_ms       the prompt that is open: prompts.asked_ms
-- shown_ms       since when it is on the screen
-- off_until_ms   or until when it is put off
-- not_before_ms  while none is open: the next one not before
-- quiet_...      the quiet that the wearer asked for: why, a length, and when it ends
CREATE TABLE standing (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    asked_ms INTEGER,
    shown_ms INTEGER,
    off_until_ms INTEGER,
    not_before_ms INTEGER,
    quiet_why TEXT,
    quiet_ms INTEGER CHECK (quiet_ms > 0),
    quiet_until_ms INTEGER,
    CHECK (asked_ms IS NULL OR (shown_ms IS NULL) <> (off_until_ms IS NULL)),
    CHECK ((quiet_why IS NULL) = (quiet_until_ms IS NULL) AND (quiet_why IS NULL) = (quiet_ms IS NULL))
) STRICT;
