/** One customer at a time: the case, the private talk, what we give, and every promise we made. */
@NullMarked
package firebreak.desk.cases;

import org.jspecify.annotations.NullMarked;
