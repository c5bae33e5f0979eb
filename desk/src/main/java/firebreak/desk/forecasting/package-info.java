/** {@code ./firebreak forecast}: how large recorded cascades will have become in the end. */
@NullMarked
package firebreak.desk.forecasting;

import org.jspecify.annotations.NullMarked;
