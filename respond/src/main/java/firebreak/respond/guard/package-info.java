/** The reply guard: reads every outbound text before a human may approve it. */
@NullMarked
package firebreak.respond.guard;

import org.jspecify.annotations.NullMarked;
