/** The desk: one process that listens, decides, wakes people and speaks for them. */
@NullMarked
package firebreak.desk;

import org.jspecify.annotations.NullMarked;
