/** What stands around every page: where one is, who is on duty, what is open. */
@NullMarked
package firebreak.desk.shell;

import org.jspecify.annotations.NullMarked;
