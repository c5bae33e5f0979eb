package firebreak.respond.guard;

import firebreak.model.Finding;
import java.util.List;

/** A card and the check that plays it. */
record Rule(Card card, Check check) {

  /** What a writer can take in; a text with more of one kind is rewritten anyway. */
  private static final int MOST_FINDINGS = 20;

  List<Finding> findings(Reading reading) {
    var context = reading.context();
    if (!card.speaksIn(context)) {
      return List.of();
    }
    return check.spots(reading).stream()
        .limit(MOST_FINDINGS)
        .map(spot -> card.finding(spot, context))
        .toList();
  }
}
