/** Shows how recordings of every shape are played. */
@NullMarked
package firebreak.channel.replay;

import org.jspecify.annotations.NullMarked;
