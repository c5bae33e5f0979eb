package firebreak.respond.crisis;

import firebreak.respond.wording.Bilingual;
import java.util.List;

/** What comes of a command. */
public sealed interface Outcome {

  /** To be written down, in this order; nothing when it was known already. */
  record Happened(List<CrisisEvent> events) implements Outcome {
    public Happened {
      events = List.copyOf(events);
    }
  }

  /** Nothing happened, for this reason. */
  record Refused(Reason reason) implements Outcome {}

  static Outcome happened(CrisisEvent... events) {
    return new Happened(List.of(events));
  }

  static Outcome refused(Reason reason) {
    return new Refused(reason);
  }

  /** Why something may not happen. */
  enum Reason {
    NOT_AT_THIS_STAGE(
        "This does not fit where the crisis stands.", "To nie pasuje do etapu tego kryzysu."),
    ONLY_THE_COMMANDER("Only the commander may do this.", "Może to zrobić tylko dowodzący."),
    TIER_TOO_LOW("A crisis is at least T2, an issue.", "Kryzys to co najmniej T2, czyli problem."),
    NOT_A_HIGHER_TIER("It is already that serious.", "Poziom jest już co najmniej taki."),
    NOT_A_LOWER_TIER("It is no more serious than that.", "Poziom nie jest wyższy niż ten."),
    NOT_QUIET_LONG_ENOUGH(
        "It has not been quiet for long enough.", "Cisza nie trwa jeszcze dość długo."),
    ALREADY_STARTED("Somebody is already checking.", "Ktoś już to sprawdza."),
    A_REASON_IS_MISSING("Say why.", "Podaj powód."),
    EVIDENCE_FIRST("Keep the post as evidence first.", "Najpierw zabezpiecz wpis jako dowód."),
    SECOND_PERSON("Somebody else has to decide this.", "Musi o tym zdecydować ktoś inny."),
    SAME_EXPLANATION(
        "Write to this author; the same words were used for another.",
        "Napisz do tej osoby; te same słowa dostał już ktoś inny."),
    SAY_MORE(
        "Explain it to the author in at least 40 characters.",
        "Wyjaśnij to autorowi, pisząc co najmniej 40 znaków."),
    NOT_AGREED("Nobody else has agreed to this.", "Nikt inny się na to nie zgodził."),
    UNKNOWN_ITEM("There is no such point to look at.", "Nie ma takiego punktu do sprawdzenia."),
    POINTS_ARE_OPEN(
        "Exceptions that were made have not been looked at yet.",
        "Nie wszystkie odstępstwa zostały jeszcze sprawdzone."),
    UNKNOWN_PROMISE("Nobody made this promise.", "Nikt nie złożył takiej obietnicy."),
    ALREADY_KNOWN("This was written down before.", "To zostało już zapisane.");

    private final String english;
    private final String polish;

    Reason(String english, String polish) {
      this.english = english;
      this.polish = polish;
    }

    public Bilingual words() {
      return new Bilingual(english, polish);
    }
  }
}
