/** The life of a crisis: commands in, events or a refusal with its reason out. */
@NullMarked
package firebreak.respond.crisis;

import org.jspecify.annotations.NullMarked;
