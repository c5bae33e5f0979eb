package firebreak.detect.tuning;

import java.time.Instant;
import java.util.Optional;

/**
 * How it went with a strictness so far.
 *
 * @param changedAt when it was set last; absent when it is still the one that ships
 * @param pinned whether a person said that it must stay
 * @param precision of signals raised since then that a strictness can silence, at most 92 days old
 * @param missed crises since then that people declared before any signal spoke
 */
public record Experience(
    Strictness inForce,
    Optional<Instant> changedAt,
    boolean pinned,
    Precision precision,
    int missed) {}
