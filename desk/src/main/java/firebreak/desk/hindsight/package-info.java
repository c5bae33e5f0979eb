/** Tries thresholds on a brand's own past, and lets people say which signals were right. */
@NullMarked
package firebreak.desk.hindsight;

import org.jspecify.annotations.NullMarked;
