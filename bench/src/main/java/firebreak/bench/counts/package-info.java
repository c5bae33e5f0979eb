/**
 * How well do detectors find labelled bursts in series of counts? Scored as the benchmark's authors
 * do.
 */
@NullMarked
package firebreak.bench.counts;

import org.jspecify.annotations.NullMarked;
