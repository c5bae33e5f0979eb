package firebreak.respond.claim;

import firebreak.respond.claim.Touched.Ruling;
import firebreak.respond.consistency.Sentence;
import firebreak.respond.guard.text.Likeness;
import firebreak.respond.guard.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which claims some words touch, and what the ledger allows them to say. */
public final class LedgerCheck {

  private static final int MOST_CLAIMS = 200;
  private static final int LONGEST = 10_000;

  private final List<Claim> claims;

  public LedgerCheck(List<Claim> claims) {
    this.claims = claims.stream().limit(MOST_CLAIMS).toList();
  }

  /** Every sentence that speaks of a claim, claim by claim. */
  public List<Touched> in(String words) {
    var read = words.substring(0, Math.min(LONGEST, words.length()));
    var sentences = Sentence.of(Text.of(read));
    return claims.stream().flatMap(claim -> touched(claim, sentences).stream()).toList();
  }

  private static List<Touched> touched(Claim claim, List<Sentence> sentences) {
    var wordings = claim.wordings().stream().map(Wording::of).toList();
    var found = new ArrayList<Touched>();
    for (int i = 0; i < sentences.size(); i++) {
      var sentence = sentences.get(i);
      var next =
          i + 1 < sentences.size() ? Optional.of(sentences.get(i + 1)) : Optional.<Sentence>empty();
      wordings.stream()
          .flatMap(wording -> wording.in(sentence, next).stream())
          .findFirst()
          .map(stance ->
              new Touched(claim, stance, ruling(claim, stance, sentence), sentence.span()))
          .ifPresent(found::add);
    }
    return found;
  }

  private static Ruling ruling(Claim claim, Stance stance, Sentence sentence) {
    if (stance == Stance.LEAVES_OPEN) {
      return Ruling.FINE;
    }
    boolean asserts = stance == Stance.ASSERTS;
    return switch (claim.status()) {
      case UNVERIFIED -> asserts ? Ruling.REPEATS_UNVERIFIED : Ruling.DENIES_UNVERIFIED;
      case TRUE -> asserts ? Ruling.FINE : Ruling.DENIES_VERIFIED;
      case PARTLY_TRUE ->
          isOfTheAnswer(claim, sentence)
              ? Ruling.FINE
              : asserts ? Ruling.HALF_TRUE : Ruling.DENIES_VERIFIED;
      case FALSE -> asserts ? Ruling.REPEATS_FALSE : refuted(claim, sentence);
    };
  }

  private static Ruling refuted(Claim claim, Sentence sentence) {
    if (isOfTheAnswer(claim, sentence)) {
      return Ruling.FINE;
    }
    return claim.approvedAnswers().isEmpty() ? Ruling.NO_ANSWER_YET : Ruling.OTHER_THAN_THE_ANSWER;
  }

  /** Whether the sentence stands in an approved answer, letter by letter but for its case. */
  private static boolean isOfTheAnswer(Claim claim, Sentence sentence) {
    var said = Likeness.words(sentence.raw());
    return claim.approvedAnswers().stream()
        .flatMap(answer -> Sentence.of(Text.of(answer.words())).stream())
        .anyMatch(one -> Likeness.words(one.raw()).equals(said));
  }
}
