/** Measures how fast a post finds its watches, beside what others would take for it. */
@NullMarked
package firebreak.bench.matching;

import org.jspecify.annotations.NullMarked;
