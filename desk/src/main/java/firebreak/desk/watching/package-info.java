/** Shows how a brand stands, what people talk about, and every mention as it comes in. */
@NullMarked
package firebreak.desk.watching;

import org.jspecify.annotations.NullMarked;
