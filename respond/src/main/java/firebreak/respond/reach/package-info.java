/** How far a story goes without our answer and with it, and so whether to answer at all. */
@NullMarked
package firebreak.respond.reach;

import org.jspecify.annotations.NullMarked;
