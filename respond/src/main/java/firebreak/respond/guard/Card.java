package firebreak.respond.guard;

import firebreak.model.Finding;
import java.util.Set;

/** What a rule is called, how hard it is, when it speaks and what it says. */
record Card(
    String name,
    Finding.Severity severity,
    Set<When> when,
    String source,
    Telling english,
    Telling polish) {

  Card {
    when = Set.copyOf(when);
  }

  boolean speaksIn(GuardContext context) {
    return when.stream().allMatch(circumstance -> circumstance.holds(context));
  }

  Finding finding(Spot spot, GuardContext context) {
    var telling = context.deskReadsPolish() ? polish : english;
    var why = telling.why().replace("{detail}", spot.detail());
    return new Finding(name, severity, spot.start(), spot.end(), why, telling.suggestion(), source);
  }

  /** The rule's words for the person who writes. */
  record Telling(String why, String suggestion) {}
}
