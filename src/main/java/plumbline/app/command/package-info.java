/**
 * The commands of {@code plumbline}, one class each, in chambers by what they are about. Begin with {@code Plumbline}.
 */
@NullMarked
package plumbline.app.command;

import org.jspecify.annotations.NullMarked;
