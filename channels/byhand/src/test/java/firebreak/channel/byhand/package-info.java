/** Shows that a person is sent to the right place, and their reply known by its address. */
@NullMarked
package firebreak.channel.byhand;

import org.jspecify.annotations.NullMarked;
