/** Who looks at the same page right now, and who writes on it. */
@NullMarked
package firebreak.desk.presence;

import org.jspecify.annotations.NullMarked;
