-- Plumbline's history, version 6: no change of its own here; see the branch on posture shifts.
SELECT 1;
