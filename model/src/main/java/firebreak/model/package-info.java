/**
 * The words that cross the borders of the house: what was said, what it means, what may be
 * answered.
 */
@NullMarked
package firebreak.model;

import org.jspecify.annotations.NullMarked;
