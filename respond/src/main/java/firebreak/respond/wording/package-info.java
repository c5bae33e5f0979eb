/** What a decision says to people, in English and in Polish. */
@NullMarked
package firebreak.respond.wording;

import org.jspecify.annotations.NullMarked;
