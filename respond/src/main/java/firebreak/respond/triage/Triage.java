package firebreak.respond.triage;

import firebreak.respond.wording.Bilingual;
import java.util.List;

/**
 * What the facts propose.
 *
 * @param reasons the weightiest first; at least one
 * @param doubt what it could be instead, or what would change it
 */
public record Triage(Sort sort, Certainty certainty, List<Bilingual> reasons, Bilingual doubt) {

  public Triage {
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("nobody is sorted as " + sort + " without a reason");
    }
  }

  /** Whether a reply is stopped until a person has looked: only what is firm stops anything. */
  public boolean stopsReplies() {
    return !sort.mayBeAnswered() && certainty == Certainty.FIRM;
  }
}
