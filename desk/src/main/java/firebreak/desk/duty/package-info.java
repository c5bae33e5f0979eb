/** Who is on duty, who plays which part, and how somebody is woken until somebody answers. */
@NullMarked
package firebreak.desk.duty;

import org.jspecify.annotations.NullMarked;
