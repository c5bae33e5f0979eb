/** Answers one question for each brand: is something happening? */
@NullMarked
package firebreak.detect;

import org.jspecify.annotations.NullMarked;
