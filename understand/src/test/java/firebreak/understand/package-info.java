/** What a reading says of texts written for this purpose. */
@NullMarked
package firebreak.understand;

import org.jspecify.annotations.NullMarked;
