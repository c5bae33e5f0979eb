package firebreak.respond.guard;

import firebreak.model.Finding;
import firebreak.respond.guard.house.Strictness;
import java.util.List;
import java.util.Optional;

/** A card and the check that plays it. */
record Rule(Card card, Check check) {

  /** What a writer can take in; a text with more of one kind is rewritten anyway. */
  private static final int MOST_FINDINGS = 20;

  /** As hard as a brand wants it; absent when it is off. */
  Optional<Rule> as(Strictness strictness) {
    return strictness.severity().map(severity -> new Rule(card.as(severity), check));
  }

  List<Finding> findings(Reading reading) {
    var context = reading.context();
    if (!card.speaksIn(context)) {
      return List.of();
    }
    return check.spots(reading).stream()
        .filter(spot -> !reading.isExempt(card.name(), spot))
        .limit(MOST_FINDINGS)
        .map(spot -> card.finding(spot, context))
        .toList();
  }
}
