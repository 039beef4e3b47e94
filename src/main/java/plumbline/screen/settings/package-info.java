/** The page of settings. Begin with {@code SettingsPage}. */
@NullMarked
package plumbline.screen.settings;

import org.jspecify.annotations.NullMarked;
