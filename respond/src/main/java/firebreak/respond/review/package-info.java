/** What happened, how fast we were, and what each public act changed. */
@NullMarked
package firebreak.respond.review;

import org.jspecify.annotations.NullMarked;
