/** The question for a break and the nudge, on top of other windows. Begin with {@code PromptPane}. */
@NullMarked
package plumbline.screen.prompt;

import org.jspecify.annotations.NullMarked;
