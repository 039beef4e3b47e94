package plumbline.screen.frame;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Window;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JLabel;
import plumbline.catalogue.CatalogueFiles;
import plumbline.control.Service;
import plumbline.face.Face;
import plumbline.face.FaceAround;
import plumbline.face.NoFace;
import plumbline.face.Preferences;
import plumbline.face.View;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Ring;
import plumbline.screen.parts.Style;

/** Attaches the window to the service at a socket, and prints after each view what can be read in it: the moment, then the words. */
final class WindowTold {

    private WindowTold() {}

    public static void main(String[] args) throws Exception {
        Parts[] made = new Parts[1];
        EventQueue.invokeAndWait(() -> {
            Style.install(false, 100);
            made[0] = new Parts(
                    new Screen.Setup(Locale.UK, false, 100, Optional.of(true), true),
                    wish -> {},
                    SampleViews.sources(Runnable::run));
            made[0].openWindow();
        });
        try (Service service = Service.at(Path.of(args[0]), CatalogueFiles::load)) {
            service.watch(printing(made[0]), true, new Service.Watcher() {
                @Override
                public boolean goesOn() {
                    return true;
                }

                @Override
                public void summoned() {}

                @Override
                public void changed(Preferences.Outcome outcome) {}
            });
        }
        System.exit(0);
    }

    private static Face printing(Parts parts) {
        return new FaceAround() {
            @Override
            public Face inner() {
                return NoFace.INSTANCE;
            }

            @Override
            public void show(View view) {
                try {
                    EventQueue.invokeAndWait(() -> {
                        parts.show(view);
                        System.out.println(view.now().at() + "\t" + seen());
                    });
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        };
    }

    private static String seen() {
        return Arrays.stream(Window.getWindows())
                .filter(Window::isShowing)
                .flatMap(window -> Swing.everything(window).stream())
                .filter(Component::isShowing)
                .flatMap(WindowTold::words)
                .map(words -> words.replace('\n', ' '))
                .collect(Collectors.joining("|", "|", "|"));
    }

    private static Stream<String> words(Component component) {
        if (component instanceof Paragraph paragraph) {
            return Stream.of(paragraph.getText());
        }
        if (component instanceof Ring ring) {
            // Its figure is painted: these are its words to those who do not see it.
            return Stream.of(ring.getAccessibleContext().getAccessibleDescription());
        }
        return component instanceof JLabel label && label.getText() != null
                ? Stream.of(label.getText())
                : List.<String>of().stream();
    }
}
