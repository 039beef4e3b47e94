/**
 * What is minded of the wearer from day to day: stretches offered and done, flare-up, walking, journal. Begin with
 * {@code Carer}.
 */
@NullMarked
package plumbline.app.care;

import org.jspecify.annotations.NullMarked;
