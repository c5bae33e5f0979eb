/** Our words: written, guarded, agreed to by others, and said in public exactly once. */
@NullMarked
package firebreak.desk.replies;

import org.jspecify.annotations.NullMarked;
