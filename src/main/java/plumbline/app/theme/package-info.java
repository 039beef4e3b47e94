/**
 * Light or dark as the system has it: at the start, and whenever it changes.
 */
@NullMarked
package plumbline.app.theme;

import org.jspecify.annotations.NullMarked;
