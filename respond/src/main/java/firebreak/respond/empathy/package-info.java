/** What people who are against us think, feel, say and do, and whether our words answer it. */
@NullMarked
package firebreak.respond.empathy;

import org.jspecify.annotations.NullMarked;
