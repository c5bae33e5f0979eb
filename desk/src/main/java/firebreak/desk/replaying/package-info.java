/** Sends a recording through a desk of its own and reports what that desk would have said. */
@NullMarked
package firebreak.desk.replaying;

import org.jspecify.annotations.NullMarked;
