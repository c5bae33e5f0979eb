/** How strict a brand's detector is, what people's judgements say about it, and what follows. */
@NullMarked
package firebreak.detect.tuning;

import org.jspecify.annotations.NullMarked;
