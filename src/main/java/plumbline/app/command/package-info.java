/** The commands of {@code plumbline}, one class each. */
@NullMarked
package plumbline.app.command;

import org.jspecify.annotations.NullMarked;
