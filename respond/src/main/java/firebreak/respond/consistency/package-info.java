/** Notices when what we are about to say does not fit what we have said before. */
@NullMarked
package firebreak.respond.consistency;

import org.jspecify.annotations.NullMarked;
