/** What a brand may change about the guard. */
@NullMarked
package firebreak.respond.guard.house;

import org.jspecify.annotations.NullMarked;
