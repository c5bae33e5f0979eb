/** Keeps one detector per brand alive, across restarts, and stores the signals that it raises. */
@NullMarked
package firebreak.desk.detecting;

import org.jspecify.annotations.NullMarked;
