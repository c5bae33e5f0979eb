/** Text in, reading out: what the public says to us, in which language and in which tone. */
@NullMarked
package firebreak.understand;

import org.jspecify.annotations.NullMarked;
