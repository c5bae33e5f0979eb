/** Recorded posts, played back in the order in which they were said. */
@NullMarked
package firebreak.channel.replay;

import org.jspecify.annotations.NullMarked;
