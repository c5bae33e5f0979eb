/** What a channel can do, and how it says honestly what it cannot do. */
@NullMarked
package firebreak.channel;

import org.jspecify.annotations.NullMarked;
