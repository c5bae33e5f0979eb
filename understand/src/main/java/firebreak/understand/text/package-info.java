/** Cuts hostile text into words, signs and emoji, each with its place in the original. */
@NullMarked
package firebreak.understand.text;

import org.jspecify.annotations.NullMarked;
