/** Commands about settings: settings, welcome, hooks. Begin with {@code SettingsCommand}. */
@NullMarked
package plumbline.app.command.setting;

import org.jspecify.annotations.NullMarked;
