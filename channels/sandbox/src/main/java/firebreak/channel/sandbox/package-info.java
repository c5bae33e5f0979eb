/** The channel of drills: it looks like any other and reaches nobody. */
@NullMarked
package firebreak.channel.sandbox;

import org.jspecify.annotations.NullMarked;
