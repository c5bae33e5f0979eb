/** How serious it is, and what that asks of whom: signals and facts in, an assessment out. */
@NullMarked
package firebreak.respond.matrix;

import org.jspecify.annotations.NullMarked;
