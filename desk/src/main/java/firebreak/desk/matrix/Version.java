package firebreak.desk.matrix;

import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.matrix.Matrix;
import java.time.Instant;
import java.util.Optional;

/**
 * One version of a brand's matrix on its way from a draft to one that decides.
 *
 * @param basedOn the version it was copied from
 * @param sealed what was agreed to; absent before
 */
record Version(
    BrandId brand,
    Matrix matrix,
    String basedOn,
    State state,
    Hand written,
    Optional<Hand> sent,
    Optional<Sealed> sealed) {

  String name() {
    return matrix.version();
  }

  boolean isDraft() {
    return state == State.DRAFT;
  }

  /** How far it has come. */
  enum State {
    DRAFT,
    SENT,
    APPROVED
  }

  /** Who did something, and when. */
  record Hand(PersonId by, Instant at) {}

  /** The exact words that somebody agreed to. */
  record Sealed(Hand reviewed, String sha256, String seal) {}
}
