/** Ready wordings for every stage of a crisis: filled strictly, and never twice the same. */
@NullMarked
package firebreak.respond.template;

import org.jspecify.annotations.NullMarked;
