package plumbline.line.planted;

import plumbline.face.Wish;

/** Must be found: the line is below the faces. */
record KnowsTheFace(Wish wish) {}
