/** What an author who is against us is to us, and so how we treat them: always only a proposal. */
@NullMarked
package firebreak.respond.triage;

import org.jspecify.annotations.NullMarked;
