/** A real desk on a real database for tests. */
@NullMarked
package firebreak.desk.testkit;

import org.jspecify.annotations.NullMarked;
