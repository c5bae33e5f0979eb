/** Which stance our words should take, and which they must not, given how much it is our fault. */
@NullMarked
package firebreak.respond.posture;

import org.jspecify.annotations.NullMarked;
