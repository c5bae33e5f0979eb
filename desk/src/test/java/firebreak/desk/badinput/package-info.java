/** What happens to things that nobody should have sent us. */
@NullMarked
package firebreak.desk.badinput;

import org.jspecify.annotations.NullMarked;
