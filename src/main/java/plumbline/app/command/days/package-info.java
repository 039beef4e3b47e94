/** Commands about days that are kept: report, export, import. Begin with {@code Days}. */
@NullMarked
package plumbline.app.command.days;

import org.jspecify.annotations.NullMarked;
