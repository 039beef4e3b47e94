package plumbline.screen;

import plumbline.face.View;

/** A part of the window that shows a part of the view. */
interface Page {

    /** Shows the view; what has not changed is left as it is. */
    void show(View view);
}
