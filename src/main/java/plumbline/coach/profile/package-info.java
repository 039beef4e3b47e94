/** Which of the wearer's profiles holds: by hand, by day and hour, by the port of the sensor. Begin with {@code Profiles}. */
@NullMarked
package plumbline.coach.profile;

import org.jspecify.annotations.NullMarked;
