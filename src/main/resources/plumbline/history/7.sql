-- Plumbline's history, version 7: what is learnt later is told backwards.

-- Whose word an amendment is: the wearer's, which holds against all else, or hindsight, that is, what a later walk,
-- stand-up or answer showed of the time before. All that was said up to version 6 is the wearer's.
ALTER TABLE amendments ADD COLUMN told_by TEXT NOT NULL DEFAULT 'WEARER' CHECK (told_by IN ('WEARER', 'HINDSIGHT'));
