/** The pages of a crisis: the list, the room that everybody in it shares, and the review. */
@NullMarked
package firebreak.desk.rooms;

import org.jspecify.annotations.NullMarked;
