-- Plumbline's history, version 1.
--
-- ..._ms       an instant: milliseconds since 1970-01-01T00:00:00Z; or, where it says so, a length in milliseconds
-- day          an ISO date (2026-03-02) in the zone in which the wearer lived that day
-- ..._deg      degrees, as they are; nothing is rounded
--
-- Rows are only ever added, but for: prompts (until they have ended), day_summaries (while the day goes on) and the two
-- tables of one row. Epochs may be deleted by age. The file is at version PRAGMA user_version.

-- What the codes in epochs mean.
CREATE TABLE postures (
    code INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE
) STRICT;
INSERT INTO postures (code, word) VALUES
    (1, 'SITTING'),
    (2, 'RECLINING'),
    (3, 'STANDING'),
    (4, 'MOVING'),
    (5, 'LYING'),
    (6, 'NOT_WORN'),
    (7, 'UNKNOWN');

-- Ten seconds each, about three million a year if worn day and night; so they are coarse and have no further index.
-- A clock that is set back gives the same start twice. The row of the first time stays; what is written afterwards has
-- the next run. ORDER BY run, start_ms is the order of writing.
CREATE TABLE epochs (
    start_ms INTEGER NOT NULL,
    run INTEGER NOT NULL,                                            -- how often the clock had gone back by then
    posture INTEGER NOT NULL,                                        -- the posture that held longest: postures.code
    slouched INTEGER NOT NULL CHECK (slouched IN (0, 1)),
    confidence INTEGER NOT NULL CHECK (confidence BETWEEN 0 AND 100), -- in a hundred
    covered_ms INTEGER NOT NULL CHECK (covered_ms >= 0),             -- how much of the ten seconds was seen
    lean INTEGER CHECK (lean BETWEEN -1800 AND 1800),                -- tenths of a degree, forward positive
    PRIMARY KEY (start_ms, run)
) STRICT, WITHOUT ROWID;

-- When the clock went back: the first epoch of every run but run 0.
CREATE TABLE clock_runs (
    run INTEGER PRIMARY KEY,
    start_ms INTEGER NOT NULL
) STRICT;

-- Bouts of sitting that are over.
CREATE TABLE bouts (
    id INTEGER PRIMARY KEY,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL CHECK (end_ms >= start_ms),
    seated_ms INTEGER NOT NULL CHECK (seated_ms BETWEEN 0 AND end_ms - start_ms), -- a length
    slouched_ms INTEGER NOT NULL CHECK (slouched_ms BETWEEN 0 AND seated_ms),     -- a length
    interruptions INTEGER NOT NULL CHECK (interruptions >= 0)
) STRICT;
CREATE INDEX bouts_by_start ON bouts (start_ms);

-- The bout that was going on when the program last wrote, to be gone on with; one row at most.
CREATE TABLE open_bout (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL CHECK (end_ms >= start_ms),
    seated_ms INTEGER NOT NULL CHECK (seated_ms BETWEEN 0 AND end_ms - start_ms), -- a length
    slouched_ms INTEGER NOT NULL CHECK (slouched_ms BETWEEN 0 AND seated_ms),     -- a length
    interruptions INTEGER NOT NULL CHECK (interruptions >= 0)
) STRICT;

-- Time upright or moving, long enough to end a bout.
CREATE TABLE breaks (
    id INTEGER PRIMARY KEY,
    start_ms INTEGER NOT NULL,
    end_ms INTEGER NOT NULL CHECK (end_ms > start_ms)
) STRICT;
CREATE INDEX breaks_by_start ON breaks (start_ms);

-- Askings for a break. One without an end is still open, or the program was killed under it.
CREATE TABLE prompts (
    id INTEGER PRIMARY KEY,
    asked_ms INTEGER NOT NULL,
    seated_ms INTEGER NOT NULL CHECK (seated_ms >= 0),   -- a length: how long the wearer had sat
    stretch TEXT NOT NULL,                               -- id in the catalogue
    snoozes INTEGER NOT NULL CHECK (snoozes >= 0),
    upright_ms INTEGER NOT NULL CHECK (upright_ms >= 0), -- a length: the longest time upright since
    ended_ms INTEGER,
    outcome TEXT CHECK (outcome IN ('TAKEN', 'PARTLY', 'CLAIMED', 'MISSED', 'SKIPPED', 'UNSEEN')),
    reason TEXT,                                         -- the wearer's own words for skipping; often empty
    CHECK ((ended_ms IS NULL) = (outcome IS NULL) AND (ended_ms IS NULL) = (reason IS NULL))
) STRICT;
CREATE INDEX prompts_by_asking ON prompts (asked_ms);

-- The figures of a day, so that a view of months reads a row a day. All ..._ms here are lengths.
CREATE TABLE day_summaries (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL UNIQUE CHECK (day IS date(day)),
    worn_ms INTEGER NOT NULL CHECK (worn_ms >= 0),
    sitting_ms INTEGER NOT NULL CHECK (sitting_ms >= 0),
    slouched_ms INTEGER NOT NULL CHECK (slouched_ms >= 0),
    reclining_ms INTEGER NOT NULL CHECK (reclining_ms >= 0),
    standing_ms INTEGER NOT NULL CHECK (standing_ms >= 0),
    moving_ms INTEGER NOT NULL CHECK (moving_ms >= 0),
    lying_ms INTEGER NOT NULL CHECK (lying_ms >= 0),
    unknown_ms INTEGER NOT NULL CHECK (unknown_ms >= 0),
    bouts INTEGER NOT NULL CHECK (bouts >= 0),
    longest_bout_ms INTEGER NOT NULL CHECK (longest_bout_ms >= 0),
    bouts_20 INTEGER NOT NULL CHECK (bouts_20 >= 0),
    bouts_30 INTEGER NOT NULL CHECK (bouts_30 >= 0),
    bouts_60 INTEGER NOT NULL CHECK (bouts_60 >= 0),
    breaks INTEGER NOT NULL CHECK (breaks >= 0),
    usual_bout_min REAL CHECK (usual_bout_min >= 0) -- W50 in minutes; none on a day without a bout
) STRICT;

-- How the sensor sits on the wearer, as last learnt; one row at most. Directions in sensor axes, length 1.
CREATE TABLE body_frame (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    up_x REAL NOT NULL,
    up_y REAL NOT NULL,
    up_z REAL NOT NULL,
    forward_x REAL,
    forward_y REAL,
    forward_z REAL,
    seated_forward_deg REAL,
    slump_span_deg REAL,
    learnt_ms INTEGER NOT NULL,
    CHECK ((forward_x IS NULL) = (forward_y IS NULL) AND (forward_x IS NULL) = (forward_z IS NULL))
) STRICT;
