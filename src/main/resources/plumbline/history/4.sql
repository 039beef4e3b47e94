-- Plumbline's history, version 4: quarters of an hour, kept.

-- The sums of the epochs that began in a quarter of an hour, so that the usual week over years need not read millions of
-- epochs; and it stays when epochs are deleted by age. worn_ms and seated_ms are lengths: time in a known posture, and
-- the seated part of it, as measured (what the wearer said later is in amendments).
CREATE TABLE quarters (
    start_ms INTEGER PRIMARY KEY,                       -- a whole number of quarters of an hour
    worn_ms INTEGER NOT NULL CHECK (worn_ms >= 0),
    seated_ms INTEGER NOT NULL CHECK (seated_ms BETWEEN 0 AND worn_ms)
) STRICT;
INSERT INTO quarters
    SELECT start_ms / 900000 * 900000 AS quarter_ms,
        sum(CASE WHEN posture <= 5 THEN covered_ms ELSE 0 END),
        sum(CASE WHEN posture <= 2 THEN covered_ms ELSE 0 END)
    FROM epochs GROUP BY quarter_ms;

-- 1 and 2 are seated postures, 6 and 7 are not worn and unknown: postures.code.
CREATE TRIGGER quarters_of_epochs AFTER INSERT ON epochs BEGIN
    INSERT INTO quarters VALUES (
        NEW.start_ms / 900000 * 900000,
        CASE WHEN NEW.posture <= 5 THEN NEW.covered_ms ELSE 0 END,
        CASE WHEN NEW.posture <= 2 THEN NEW.covered_ms ELSE 0 END)
    ON CONFLICT (start_ms) DO UPDATE SET
        worn_ms = worn_ms + excluded.worn_ms,
        seated_ms = seated_ms + excluded.seated_ms;
END;
