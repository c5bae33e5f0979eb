@NullMarked
package firebreak.desk.forecasting;

import org.jspecify.annotations.NullMarked;
