/** Whether what is measured is what is meant. */
@NullMarked
package firebreak.bench.listening;

import org.jspecify.annotations.NullMarked;
