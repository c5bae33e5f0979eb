/**
 * The playbooks of this desk: which are in force, who reviewed them, and which words may go out
 * alone.
 */
@NullMarked
package firebreak.desk.playbooks;

import org.jspecify.annotations.NullMarked;
