/** The parts people play when something happens. */
@NullMarked
package firebreak.respond.people;

import org.jspecify.annotations.NullMarked;
