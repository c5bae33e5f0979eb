/** One customer at a time: what we still may say to them, may give them, and have promised them. */
@NullMarked
package firebreak.respond.care;

import org.jspecify.annotations.NullMarked;
