package plumbline.app.live;

import plumbline.coach.Advice;
import plumbline.screen.Screen;
import plumbline.screen.View;

/** Shows a run in the window. What the coach says is in the view. */
final class WindowFace implements Face {

    private final Screen screen;

    WindowFace(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void show(View view) {
        screen.show(view);
    }

    @Override
    public void heard(Advice advice) {}

    @Override
    public void say(String sentence) {}

    @Override
    public void close() {
        screen.close();
    }
}
