/** Shows how Bluesky is heard and answered, against servers that fail on demand and a real one. */
@NullMarked
package firebreak.channel.bluesky;

import org.jspecify.annotations.NullMarked;
