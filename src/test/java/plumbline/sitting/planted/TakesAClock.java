package plumbline.sitting.planted;

import java.time.InstantSource;

record TakesAClock(InstantSource clock) {}
