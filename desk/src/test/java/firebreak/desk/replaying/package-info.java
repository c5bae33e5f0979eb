/** Replays on a real desk. */
@NullMarked
package firebreak.desk.replaying;

import org.jspecify.annotations.NullMarked;
