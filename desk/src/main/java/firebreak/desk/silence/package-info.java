/** Notices channels from which a brand is not heard any more, and has somebody look. */
@NullMarked
package firebreak.desk.silence;

import org.jspecify.annotations.NullMarked;
