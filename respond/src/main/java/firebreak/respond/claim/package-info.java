/** What circulates about us, whether it is so, and what we may say of it. */
@NullMarked
package firebreak.respond.claim;

import org.jspecify.annotations.NullMarked;
