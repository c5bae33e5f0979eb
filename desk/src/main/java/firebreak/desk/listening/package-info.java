/** Hears what the channels say, keeps it once, and puts aside what it cannot read. */
@NullMarked
package firebreak.desk.listening;

import org.jspecify.annotations.NullMarked;
