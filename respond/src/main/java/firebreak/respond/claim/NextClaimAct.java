package firebreak.respond.claim;

import firebreak.respond.crisis.ClaimVerdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The one thing that brings the ledger of a crisis forward now. */
public sealed interface NextClaimAct {

  /** Nobody has written down what circulates. */
  record TakeOn() implements NextClaimAct {}

  /** Nobody knows whether it is so. */
  record Verify(Claim claim) implements NextClaimAct {}

  /** An answer waits for its second person. */
  record Approve(Claim claim) implements NextClaimAct {}

  /** It is not, or not wholly, so, and we have no answer to it. */
  record WriteAnswer(Claim claim) implements NextClaimAct {}

  /** Everything is verified and answered. */
  record Nothing() implements NextClaimAct {}

  /**
   * What comes next.
   *
   * @param claims the one that spreads fastest first
   */
  static NextClaimAct of(List<Claim> claims) {
    if (claims.isEmpty()) {
      return new TakeOn();
    }
    return first(claims, claim -> !claim.isVerified())
        .<NextClaimAct>map(Verify::new)
        .or(() ->
            first(claims, claim -> claim.answers().stream().anyMatch(one -> !one.isApproved()))
                .map(Approve::new))
        .or(() -> first(claims, NextClaimAct::lacksAnswer).map(WriteAnswer::new))
        .orElseGet(Nothing::new);
  }

  private static boolean lacksAnswer(Claim claim) {
    boolean needed =
        claim.status() == ClaimVerdict.FALSE || claim.status() == ClaimVerdict.PARTLY_TRUE;
    return needed && claim.answers().isEmpty();
  }

  private static Optional<Claim> first(List<Claim> claims, Predicate<Claim> such) {
    return claims.stream().filter(such).findFirst();
  }
}
