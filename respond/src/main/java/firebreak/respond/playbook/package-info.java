/** What to do in which order, who does it and by when, as versioned data. */
@NullMarked
package firebreak.respond.playbook;

import org.jspecify.annotations.NullMarked;
