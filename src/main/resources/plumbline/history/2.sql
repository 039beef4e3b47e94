-- Plumbline's history, version 2: the wearer's journal, and what is to be minded from day to day.

-- What the wearer wrote down, and what guided stretches wrote for him. Which columns are filled depends on the kind.
-- pain        PAIN: the score; WALKED: before the walk
-- pain_after  WALKED: after it
-- stretch     STRETCHED: id in the catalogue
-- length_ms   a length: STRETCHED in holds, WALKED, STRENGTHENED
-- completed   STRETCHED: ran to its end
-- felt        STRETCHED: words with a space between; empty when not asked
-- note        the wearer's own words; often empty
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    at_ms INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('PAIN', 'STRETCHED', 'WALKED', 'STRENGTHENED', 'NOTED')),
    pain INTEGER CHECK (pain BETWEEN 1 AND 10),
    pain_after INTEGER CHECK (pain_after BETWEEN 1 AND 10),
    stretch TEXT,
    length_ms INTEGER CHECK (length_ms >= 0),
    completed INTEGER CHECK (completed IN (0, 1)),
    felt TEXT,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_time ON journal (at_ms);

-- A flare-up, the time after one, a stop sign, the walking programme; one row at most.
-- flared_ms         since when a flare-up is on
-- improved_ms       when it was last said to be better
-- hinted_ms         when the hint to see somebody was last shown
-- ended_day         the day on which the last flare-up was ended
-- rungs, rung_day   how many rungs of the ladder back are behind, and the day of the last of them
-- walk_ms           a length: the walk that is to be done
-- walk_good         walks of that length that went well
-- walk_tolerated_ms a length: the last that went well often enough
CREATE TABLE care (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    flared_ms INTEGER,
    improved_ms INTEGER,
    hinted_ms INTEGER,
    ended_day TEXT,
    rungs INTEGER NOT NULL CHECK (rungs BETWEEN 0 AND 3),
    rung_day TEXT,
    walk_ms INTEGER CHECK (walk_ms >= 0),
    walk_good INTEGER NOT NULL,
    walk_tolerated_ms INTEGER NOT NULL,
    stop_sign INTEGER NOT NULL
) STRICT;
