package firebreak.respond.claim;

import firebreak.model.PersonId;
import firebreak.respond.crisis.ClaimVerdict;
import java.time.Instant;
import java.util.List;

/**
 * Something that happened to a claim. Never changed afterwards, only followed by something else.
 */
public sealed interface ClaimEvent {

  Instant at();

  PersonId by();

  /**
   * Somebody wrote down what circulates.
   *
   * @param wordings how people say it, the first one names the claim
   */
  record TakenOn(Instant at, PersonId by, List<String> wordings) implements ClaimEvent {
    public TakenOn {
      wordings = List.copyOf(wordings);
    }
  }

  /** It is said in other words, or in more. */
  record Reworded(Instant at, PersonId by, List<String> wordings, String why)
      implements ClaimEvent {
    public Reworded {
      wordings = List.copyOf(wordings);
    }
  }

  /** Somebody else sees to it. */
  record OwnerChanged(Instant at, PersonId by, PersonId owner) implements ClaimEvent {}

  /**
   * Something that speaks for or against it.
   *
   * @param source where it can be looked at: a person, a document, an address
   */
  record EvidenceAdded(Instant at, PersonId by, String what, String source) implements ClaimEvent {}

  /** Somebody said whether it is so. */
  record StatusChanged(Instant at, PersonId by, ClaimVerdict to, String why)
      implements ClaimEvent {}

  /** Words that could answer it, not yet read by a second person. */
  record AnswerProposed(Instant at, PersonId by, String language, String words)
      implements ClaimEvent {}

  /**
   * A second person agreed to the answer.
   *
   * @param fingerprint of exactly what was read
   */
  record AnswerApproved(Instant at, PersonId by, String language, String fingerprint)
      implements ClaimEvent {}
}
