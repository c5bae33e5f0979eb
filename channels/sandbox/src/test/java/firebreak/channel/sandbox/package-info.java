/** Shows that a drill keeps what was said and reaches nobody. */
@NullMarked
package firebreak.channel.sandbox;

import org.jspecify.annotations.NullMarked;
