package plumbline.desktop.theme;

import java.util.List;
import plumbline.face.Preferences;
import plumbline.face.Unavailable;

/** The settings as they are; when one has been changed, the window is light or dark as they have it now. */
record Dressed(Preferences settings, Themes themes) implements Preferences {

    @Override
    public boolean isFirstRun() {
        return settings.isFirstRun();
    }

    @Override
    public void begun() throws Unavailable {
        settings.begun();
    }

    @Override
    public List<Preference> all() throws Unavailable {
        return settings.all();
    }

    @Override
    public Outcome set(String path, String written) throws Unavailable {
        Outcome outcome = settings.set(path, written);
        if (outcome.accepted()) {
            themes.changed();
        }
        return outcome;
    }
}
