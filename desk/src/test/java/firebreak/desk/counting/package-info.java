@NullMarked
package firebreak.desk.counting;

import org.jspecify.annotations.NullMarked;
