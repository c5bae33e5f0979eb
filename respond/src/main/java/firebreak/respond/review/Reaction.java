package firebreak.respond.review;

import java.time.Instant;

/**
 * Public posts after the fact: when they came and how many of them were hostile.
 *
 * @param posts at that moment, or within a second of it
 */
public record Reaction(Instant at, long posts, long hostile) {

  /** One post. */
  public Reaction(Instant at, boolean hostile) {
    this(at, 1, hostile ? 1 : 0);
  }
}
