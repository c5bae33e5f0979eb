/** Who works at the desk, what each may do, and how each proves who they are. */
@NullMarked
package firebreak.desk.people;

import org.jspecify.annotations.NullMarked;
