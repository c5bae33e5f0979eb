package firebreak.respond.review;

import java.time.Instant;

/** One public post after the fact: when it came and whether it was hostile. */
public record Reaction(Instant at, boolean hostile) {}
