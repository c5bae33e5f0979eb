package firebreak.respond.guard;

import firebreak.model.Finding;
import firebreak.respond.guard.house.Keep;
import firebreak.respond.guard.house.ShippedRule;
import firebreak.respond.guard.house.Strictness;
import firebreak.respond.wording.Bilingual;
import java.util.Optional;
import java.util.Set;

/** What a rule is called, how hard it is, when it speaks and what it says. */
record Card(
    String name,
    Finding.Severity severity,
    Set<When> when,
    String source,
    Telling english,
    Telling polish,
    Optional<Keep> keep) {

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

  Card as(Finding.Severity other) {
    return new Card(name, other, when, source, english, polish, keep);
  }

  /** The rule as people read it, without the words that it caught. */
  ShippedRule shown() {
    return new ShippedRule(
        name,
        new Bilingual(english.title(), polish.title()),
        Strictness.of(severity),
        keep,
        new Bilingual(plain(english), plain(polish)),
        new Bilingual(english.suggestion(), polish.suggestion()),
        source);
  }

  private static String plain(Telling telling) {
    return telling.why().replace("{detail}", "…");
  }

  /** The rule's words for the person who writes. */
  record Telling(String title, String why, String suggestion) {}
}
