package firebreak.respond.matrix;

import firebreak.model.Tier;
import firebreak.respond.people.Role;
import firebreak.respond.wording.Bilingual;
import java.util.List;

/**
 * What a tier asks of whom.
 *
 * @param speakers who signs the words, the nearest first; the others are deputies
 * @param orders what is stopped, kept silent about, told first, captured, and when it ends
 * @param source where these defaults come from
 */
public record Answer(
    Tier tier,
    Paging paging,
    Deadlines deadlines,
    List<Speaker> speakers,
    ApprovalPath approval,
    Orders orders,
    String source) {

  public Answer {
    speakers = List.copyOf(speakers);
    if (speakers.isEmpty()) {
      throw new IllegalArgumentException("nobody speaks at " + tier);
    }
  }

  /** The part that signs the words. */
  public Role speaks() {
    return speakers.getFirst().role();
  }

  /** What is stopped at once. */
  public List<Bilingual> freeze() {
    return orders.freeze();
  }

  Answer withApproval(ApprovalPath other) {
    return new Answer(tier, paging, deadlines, speakers, other, orders, source);
  }

  Answer withDeadlines(Deadlines other) {
    return new Answer(tier, paging, other, speakers, approval, orders, source);
  }
}
