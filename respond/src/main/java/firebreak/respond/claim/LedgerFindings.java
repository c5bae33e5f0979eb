package firebreak.respond.claim;

import firebreak.model.Finding;
import firebreak.model.Finding.Severity;
import firebreak.respond.claim.Touched.Ruling;
import firebreak.respond.consistency.Contradiction;
import firebreak.respond.consistency.Statement.Weight;
import firebreak.respond.wording.Bilingual;
import firebreak.respond.wording.Language;
import java.util.Optional;
import java.util.function.Function;

/** Says what the ledger and our earlier words have against a draft, as findings of the guard. */
public final class LedgerFindings {

  private static final String SOURCE_LEDGER =
      "Shipped default: only verified claims are said as facts; false ones are refuted with proof";
  private static final String SOURCE_ONE_VOICE =
      "Shipped default: one voice; what changes is said to have changed";
  private static final int LONGEST = 200;

  private final Language language;

  public LedgerFindings(Language language) {
    this.language = language;
  }

  /** What is wrong with a sentence about a claim; empty when nothing is. */
  public Optional<Finding> of(Touched touched) {
    return told(touched.ruling())
        .map(told ->
            new Finding(
                told.rule(),
                touched.stops() ? Severity.BLOCK : Severity.WARN,
                touched.span().start(),
                touched.span().end(),
                told.why().in(language).formatted(cut(touched.claim().name())),
                told.instead().in(language),
                SOURCE_LEDGER));
  }

  /**
   * What is wrong with a sentence that does not fit an earlier one. It stops the words where the
   * earlier ones are an approved answer about a verified claim.
   *
   * @param said who said the earlier words and when, in the reader's words
   */
  public Finding of(Contradiction one, Function<Contradiction, String> said) {
    var kind =
        switch (one.kind()) {
          case NUMBER ->
              new Bilingual(
                  "Another number than before. %s: “%s”", "Inna liczba niż wcześniej. %s: „%s”");
          case TIME ->
              new Bilingual(
                  "Another time than we promised. %s: “%s”",
                  "Inny termin, niż obiecaliśmy. %s: „%s”");
          case OPPOSITE ->
              new Bilingual(
                  "The opposite of what we said. %s: “%s”",
                  "Przeciwieństwo tego, co powiedzieliśmy. %s: „%s”");
        };
    var instead =
        new Bilingual(
            "Say the same, or say that it has changed and what we said before.",
            "Napisz to samo albo powiedz, że to się zmieniło i co mówiliśmy wcześniej.");
    return new Finding(
        "contradiction." + one.kind().name().toLowerCase(java.util.Locale.ROOT),
        one.earlier().weight() == Weight.VERIFIED ? Severity.BLOCK : Severity.WARN,
        one.ours().start(),
        one.ours().end(),
        kind.in(language).formatted(said.apply(one), cut(one.quoted())),
        instead.in(language),
        SOURCE_ONE_VOICE);
  }

  private static Optional<Told> told(Ruling ruling) {
    return switch (ruling) {
      case FINE -> Optional.empty();
      case REPEATS_UNVERIFIED ->
          Optional.of(
              new Told(
                  "claim.unverified",
                  new Bilingual(
                      "Nobody has verified this claim yet: “%s”",
                      "Nikt jeszcze nie zweryfikował tego twierdzenia: „%s”"),
                  new Bilingual(
                      "Say that you are checking it, or wait for the verification.",
                      "Napisz, że to sprawdzacie, albo poczekaj na weryfikację.")));
      case DENIES_UNVERIFIED ->
          Optional.of(
              new Told(
                  "claim.unverified",
                  new Bilingual(
                      "This denies a claim that nobody has verified yet: “%s”",
                      "To zaprzecza twierdzeniu, którego nikt jeszcze nie zweryfikował: „%s”"),
                  new Bilingual(
                      "Say that you are checking it, or wait for the verification.",
                      "Napisz, że to sprawdzacie, albo poczekaj na weryfikację.")));
      case REPEATS_FALSE ->
          Optional.of(
              new Told(
                  "claim.untrue",
                  new Bilingual(
                      "This repeats a claim that was found false: “%s”",
                      "To powtarza twierdzenie, które okazało się fałszywe: „%s”"),
                  new Bilingual(
                      "Say what is true instead, with the approved answer.",
                      "Napisz, jak jest naprawdę, zatwierdzoną odpowiedzią.")));
      case DENIES_VERIFIED ->
          Optional.of(
              new Told(
                  "contradiction.ledger",
                  new Bilingual(
                      "This denies what we have verified: “%s”",
                      "To zaprzecza temu, co zweryfikowaliśmy: „%s”"),
                  new Bilingual(
                      "Say what was found, or turn the status around first, with evidence.",
                      "Napisz, co ustalono, albo najpierw zmień status, podając dowód.")));
      case HALF_TRUE ->
          Optional.of(
              new Told(
                  "claim.partly-true",
                  new Bilingual(
                      "Only part of this claim is true: “%s”",
                      "To twierdzenie jest prawdziwe tylko częściowo: „%s”"),
                  new Bilingual(
                      "Say which part is true and which is not.",
                      "Napisz, co jest prawdą, a co nie.")));
      case NO_ANSWER_YET ->
          Optional.of(
              new Told(
                  "claim.answer",
                  new Bilingual(
                      "No second person has agreed to an answer to this claim: “%s”",
                      "Żadna druga osoba nie zatwierdziła odpowiedzi na to twierdzenie: „%s”"),
                  new Bilingual(
                      "Propose these words as the answer on the page of claims.",
                      "Zaproponuj te słowa jako odpowiedź na stronie twierdzeń.")));
      case OTHER_THAN_THE_ANSWER ->
          Optional.of(
              new Told(
                  "claim.answer",
                  new Bilingual(
                      "There is an approved answer to this claim, in other words: “%s”",
                      "Na to twierdzenie jest zatwierdzona odpowiedź o innym brzmieniu: „%s”"),
                  new Bilingual("Insert the approved answer.", "Wstaw zatwierdzoną odpowiedź.")));
    };
  }

  private static String cut(String words) {
    var line = words.replaceAll("\\p{C}+|\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= LONGEST
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
  }

  /** A rule's name and words. */
  private record Told(String rule, Bilingual why, Bilingual instead) {}
}
