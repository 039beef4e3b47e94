/** What a run shows at each moment, made of what is known. Begin with {@code ViewMaker}. */
@NullMarked
package plumbline.app.live.view;

import org.jspecify.annotations.NullMarked;
