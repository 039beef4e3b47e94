package plumbline.device.planted;

import plumbline.posture.motion.Moment;

/** Must be found: a chamber of another room, which serves that room only. */
record ReachesIntoAChamber(Moment moment) {}
