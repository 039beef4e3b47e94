package plumbline.screen.page;

import plumbline.face.View;

/** A part of the window that shows a part of the view. */
public interface Page {

    /** Shows the view; what has not changed is left as it is. */
    void show(View view);
}
