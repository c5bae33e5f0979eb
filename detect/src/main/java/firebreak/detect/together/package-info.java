/** Which accounts share the same things within seconds, again and again? */
@NullMarked
package firebreak.detect.together;

import org.jspecify.annotations.NullMarked;
