/** How rare is this count for this very series, whatever its size? */
@NullMarked
package firebreak.detect.rarity;

import org.jspecify.annotations.NullMarked;
