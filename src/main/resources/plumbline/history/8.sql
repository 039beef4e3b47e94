-- Plumbline's history, version 8: the coach keeps in mind all that it goes by, so that a restart changes nothing.

-- stage                  how plainly the prompt that is open was shown; none where none is
-- up_ms                  the longest time up since the open prompt was asked
-- noticed_ms             when the prompt that comes next was announced
-- reopened_ms            when the coach could speak again after it had to be quiet
-- up                     whether the wearer has got up since they were asked
-- seated_again_ms        since when they are asked whether that was all
-- quiet_by_clock         whether the quiet ends by the wall clock, also where that is set meanwhile
-- nudge_said_ms, nudge_shown, nudge_unanswered   the last word on slouching; how many in a row had no effect in this bout
-- nudge_day              the day of the figures below: a date of the wearer's; none before any word
-- nudge_seated_ms        when they were first seen seated on it
-- nudge_allowance, nudges, nudges_heeded, nudges_in_vain   how many words it may have and had, and what good they did
-- nudge_off              whether no more are wanted on it
-- question_put_on_ms, question_asked_ms, question_shown    whether they were asked if they sit or stand
-- stood_ms               since when they had been standing when a word was said on that
ALTER TABLE standing ADD COLUMN stage TEXT;
ALTER TABLE standing ADD COLUMN up_ms INTEGER NOT NULL DEFAULT 0 CHECK (up_ms >= 0);
ALTER TABLE standing ADD COLUMN noticed_ms INTEGER;
ALTER TABLE standing ADD COLUMN reopened_ms INTEGER;
ALTER TABLE standing ADD COLUMN up INTEGER NOT NULL DEFAULT 0 CHECK (up IN (0, 1));
ALTER TABLE standing ADD COLUMN seated_again_ms INTEGER;
ALTER TABLE standing ADD COLUMN quiet_by_clock INTEGER NOT NULL DEFAULT 0 CHECK (quiet_by_clock IN (0, 1));
ALTER TABLE standing ADD COLUMN nudge_said_ms INTEGER;
ALTER TABLE standing ADD COLUMN nudge_shown INTEGER NOT NULL DEFAULT 0 CHECK (nudge_shown IN (0, 1));
ALTER TABLE standing ADD COLUMN nudge_unanswered INTEGER NOT NULL DEFAULT 0 CHECK (nudge_unanswered >= 0);
ALTER TABLE standing ADD COLUMN nudge_day TEXT;
ALTER TABLE standing ADD COLUMN nudge_seated_ms INTEGER;
ALTER TABLE standing ADD COLUMN nudge_allowance INTEGER NOT NULL DEFAULT 0 CHECK (nudge_allowance >= 0);
ALTER TABLE standing ADD COLUMN nudges INTEGER NOT NULL DEFAULT 0 CHECK (nudges >= 0);
ALTER TABLE standing ADD COLUMN nudges_heeded INTEGER NOT NULL DEFAULT 0 CHECK (nudges_heeded >= 0);
ALTER TABLE standing ADD COLUMN nudges_in_vain INTEGER NOT NULL DEFAULT 0 CHECK (nudges_in_vain >= 0);
ALTER TABLE standing ADD COLUMN nudge_off INTEGER NOT NULL DEFAULT 0 CHECK (nudge_off IN (0, 1));
ALTER TABLE standing ADD COLUMN question_put_on_ms INTEGER;
ALTER TABLE standing ADD COLUMN question_asked_ms INTEGER;
ALTER TABLE standing ADD COLUMN question_shown INTEGER NOT NULL DEFAULT 0 CHECK (question_shown IN (0, 1));
ALTER TABLE standing ADD COLUMN stood_ms INTEGER;
