-- Plumbline's history, version 6: posture shifts and fidgets while seated, and two figures more of how sitting is gathered.

-- Shifts whose new angle began in these ten seconds, and fidgets that began in them. None where nobody seated was watched,
-- as in all that was written before this version.
ALTER TABLE epochs ADD COLUMN shifts INTEGER CHECK (shifts >= 0);
ALTER TABLE epochs ADD COLUMN fidgets INTEGER CHECK (fidgets >= 0);

-- mean_bout_min  mean seated minutes of a bout; none on a day without one
-- alpha          exponent of the power law of the bouts of a minute and more; none where they are fewer than five
-- watched_ms     a length: seated time in which shifts and fidgets were counted; none, with the four below, where there
--                was no such time
-- shifts, fidgets
-- unshifted_ms   a length: the longest seated time without a shift
-- angles         seconds at each angle: "-10:600.0 -5:30.0" are ten minutes between -10 and -5 degrees from the own
--                upright, forward positive, and 30 s above
-- All of them are none on days that were over before this version.
ALTER TABLE day_summaries ADD COLUMN mean_bout_min REAL CHECK (mean_bout_min >= 0);
ALTER TABLE day_summaries ADD COLUMN alpha REAL CHECK (alpha >= 1);
ALTER TABLE day_summaries ADD COLUMN watched_ms INTEGER CHECK (watched_ms > 0);
ALTER TABLE day_summaries ADD COLUMN shifts INTEGER CHECK (shifts >= 0);
ALTER TABLE day_summaries ADD COLUMN fidgets INTEGER CHECK (fidgets >= 0);
ALTER TABLE day_summaries ADD COLUMN unshifted_ms INTEGER CHECK (unshifted_ms >= 0);
ALTER TABLE day_summaries ADD COLUMN angles TEXT;
