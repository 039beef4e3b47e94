-- Plumbline's history, version 3: the wearer's own word on what was measured.

-- Times of which the wearer said later what they really were. What was measured stays in epochs as it is; of two words
-- on the same time the later one holds. UNKNOWN takes earlier words back.
CREATE TABLE amendments (
    id INTEGER PRIMARY KEY,
    from_ms INTEGER NOT NULL,
    to_ms INTEGER NOT NULL CHECK (to_ms > from_ms),
    posture INTEGER NOT NULL,                        -- postures.code
    said_ms INTEGER NOT NULL
) STRICT;
CREATE INDEX amendments_by_start ON amendments (from_ms);
