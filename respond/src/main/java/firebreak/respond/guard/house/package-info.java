/** What a brand changes about the guard: how hard rules are, rules of its own, words it excepts. */
@NullMarked
package firebreak.respond.guard.house;

import org.jspecify.annotations.NullMarked;
