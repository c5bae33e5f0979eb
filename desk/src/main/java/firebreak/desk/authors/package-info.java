/**
 * What the authors who are against us are to us: proposed by facts, decided by people, kept inside.
 */
@NullMarked
package firebreak.desk.authors;

import org.jspecify.annotations.NullMarked;
