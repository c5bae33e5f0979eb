/**
 * Finds words of harm: people hurt, dangerous products, leaks, authorities, crimes, unequal
 * treatment.
 */
@NullMarked
package firebreak.understand.harm;

import org.jspecify.annotations.NullMarked;
