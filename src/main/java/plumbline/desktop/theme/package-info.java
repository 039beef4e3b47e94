/** Light or dark, as the desktop has it. Begin with {@code Themes}. */
@NullMarked
package plumbline.desktop.theme;

import org.jspecify.annotations.NullMarked;
