/** Commands over the history as a whole: back up, restore, forget. Begin with {@code BackupCommand}. */
@NullMarked
package plumbline.app.command.keeping;

import org.jspecify.annotations.NullMarked;
