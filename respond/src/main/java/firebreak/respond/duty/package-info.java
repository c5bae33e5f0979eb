/** Who is awake for us, and who is woken next when nobody answers. */
@NullMarked
package firebreak.respond.duty;

import org.jspecify.annotations.NullMarked;
