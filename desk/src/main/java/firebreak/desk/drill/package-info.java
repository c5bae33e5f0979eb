/**
 * Lets a newcomer see a crisis unfold: made-up posts on the real path, with nowhere to go but here.
 */
@NullMarked
package firebreak.desk.drill;

import org.jspecify.annotations.NullMarked;
