package firebreak.respond.posture;

import firebreak.respond.matrix.Fact;
import java.util.Optional;

/**
 * What the public thinks of us in this matter. What nobody has answered counts as the worse.
 *
 * @param responsibility absent counts as preventable
 * @param happenedBefore whether something like it happened to us before
 * @param badReputation whether we were thought badly of already
 * @param harmed whether somebody came to harm
 */
public record Standing(
    Optional<Responsibility> responsibility, Fact happenedBefore, Fact badReputation, Fact harmed) {

  /** Nobody has answered anything. */
  public static final Standing UNKNOWN =
      new Standing(Optional.empty(), Fact.UNKNOWN, Fact.UNKNOWN, Fact.UNKNOWN);

  Responsibility taken() {
    return responsibility.orElse(Responsibility.PREVENTABLE);
  }

  /** Whether people are harder on us than the matter itself would have it. */
  boolean weighsMore() {
    return happenedBefore.holdsUnlessDenied()
        || badReputation.holdsUnlessDenied()
        || harmed.holdsUnlessDenied();
  }
}
