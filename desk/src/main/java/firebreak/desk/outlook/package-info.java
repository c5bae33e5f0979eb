/** What a story may still become: the chance of each tier. */
@NullMarked
package firebreak.desk.outlook;

import org.jspecify.annotations.NullMarked;
