/** What holds for all decisions together. */
@NullMarked
package firebreak.respond;

import org.jspecify.annotations.NullMarked;
