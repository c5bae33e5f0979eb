/** Learns the weights of the tone from labelled texts, and measures them. */
@NullMarked
package firebreak.understand.tone;

import org.jspecify.annotations.NullMarked;
