/** Says how a text is meant: kind or angry, calm or heated, complaining or not. */
@NullMarked
package firebreak.understand.tone;

import org.jspecify.annotations.NullMarked;
