/** What happens to a desk whose process, database or disk fails at the worst moment. */
@NullMarked
package firebreak.desk.crash;

import org.jspecify.annotations.NullMarked;
