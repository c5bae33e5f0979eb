/** Cuts a text into words and sentences, finds phrases in it and compares it, in linear time. */
@NullMarked
package firebreak.respond.guard.text;

import org.jspecify.annotations.NullMarked;
