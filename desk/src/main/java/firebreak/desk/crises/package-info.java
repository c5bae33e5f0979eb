/** Decides how serious a story is, opens a room for a crisis, and keeps its timeline and clocks. */
@NullMarked
package firebreak.desk.crises;

import org.jspecify.annotations.NullMarked;
