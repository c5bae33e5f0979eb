/** {@code ./firebreak detect}: how rare each count of a series is, for series of any origin. */
@NullMarked
package firebreak.desk.counting;

import org.jspecify.annotations.NullMarked;
