/** The reply guard in the hands of its users: as a command, and as a rulebook to change. */
@NullMarked
package firebreak.desk.guarding;

import org.jspecify.annotations.NullMarked;
