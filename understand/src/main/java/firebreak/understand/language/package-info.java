/** Says in which language a short text is written. */
@NullMarked
package firebreak.understand.language;

import org.jspecify.annotations.NullMarked;
