package firebreak.respond.claim;

import firebreak.model.PersonId;
import firebreak.respond.crisis.ClaimVerdict;
import java.util.List;

/** Something that somebody wants to happen to a claim. */
public sealed interface ClaimCommand {

  /** It is said like this. */
  record Reword(List<String> wordings, String why) implements ClaimCommand {
    public Reword {
      wordings = List.copyOf(wordings);
    }
  }

  /** This person sees to it. */
  record GiveTo(PersonId owner) implements ClaimCommand {}

  /** This speaks for or against it. */
  record AddEvidence(String what, String source) implements ClaimCommand {}

  /** So it is. */
  record Judge(ClaimVerdict to, String why) implements ClaimCommand {}

  /** This is what we would say. */
  record ProposeAnswer(String language, String words) implements ClaimCommand {}

  /** I have read exactly this and agree. */
  record ApproveAnswer(String language, String fingerprint) implements ClaimCommand {}
}
