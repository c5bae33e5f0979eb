/** The guard as a command and its rulebook, tried as their users try them. */
@NullMarked
package firebreak.desk.guarding;

import org.jspecify.annotations.NullMarked;
