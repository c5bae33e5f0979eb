package firebreak.respond.consistency;

import firebreak.respond.consistency.Contradiction.Kind;
import firebreak.respond.guard.text.Span;
import firebreak.respond.guard.text.Text;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds words against what we have said before. Safe for use by many threads. */
public final class Contradictions {

  /*
   * Idea: every sentence is held against every earlier sentence of ours, in whichever language, for
   * numbers, for opposites, and every promise for its time; the essays stand in Quantities, Opposites
   * and PromisedTimes. A sentence that says of itself that it corrects us, or that follows one which
   * does, is left alone: that is how a contradiction is mended. Cost: at most 400 sentences of ours
   * times those of the newest forty statements. Error: lists catch wordings, not meaning; what is
   * found is shown to a person beside the words it is held against.
   */

  private static final int MOST_STATEMENTS = 40;
  private static final int LONGEST = 10_000;

  private final PromisedTimes times;

  /**
   * Holds words against ours.
   *
   * @param zone in which the hours of our words are meant
   */
  public Contradictions(ZoneId zone) {
    times = new PromisedTimes(zone);
  }

  /** What does not fit, in the order of the earlier statements, the newest first. */
  public List<Contradiction> in(String words, Instant now, List<Statement> earlier) {
    var read = words.substring(0, Math.min(LONGEST, words.length()));
    var ours = Sentence.of(Text.of(read));
    return earlier.stream()
        .sorted((a, b) -> b.at().compareTo(a.at()))
        .limit(MOST_STATEMENTS)
        .flatMap(statement -> against(read, ours, statement, now).stream())
        .toList();
  }

  private List<Contradiction> against(
      String words, List<Sentence> ours, Statement earlier, Instant now) {
    var found = new ArrayList<Contradiction>();
    var theirs = Sentence.of(Text.of(earlier.words()));
    for (int i = 0; i < ours.size(); i++) {
      var sentence = ours.get(i);
      if (!isCorrection(ours, i)) {
        number(sentence, theirs)
            .map(old -> of(Kind.NUMBER, sentence.span(), earlier, old))
            .or(() -> opposite(sentence, theirs, earlier))
            .ifPresent(found::add);
      }
    }
    times.between(words, now, earlier).stream()
        .filter(one -> !isCorrected(ours, one.ours()))
        .forEach(one -> found.add(of(Kind.TIME, one.ours(), earlier, one.earlier())));
    return found;
  }

  private static Optional<Contradiction> opposite(
      Sentence ours, List<Sentence> theirs, Statement earlier) {
    return theirs.stream()
        .filter(old -> Opposites.are(ours, old))
        .findFirst()
        .map(old -> of(Kind.OPPOSITE, ours.span(), earlier, old.raw()));
  }

  private static Contradiction of(Kind kind, Span ours, Statement earlier, String quoted) {
    return new Contradiction(kind, ours, earlier, quoted.strip());
  }

  private static boolean isCorrection(List<Sentence> ours, int at) {
    return Cues.corrects(ours.get(at)) || (at > 0 && Cues.corrects(ours.get(at - 1)));
  }

  private static boolean isCorrected(List<Sentence> ours, Span span) {
    for (int i = 0; i < ours.size(); i++) {
      if (ours.get(i).span().overlaps(span) && isCorrection(ours, i)) {
        return true;
      }
    }
    return false;
  }

  /** The earlier sentence whose number differs, when none of the earlier numbers fits. */
  private static Optional<String> number(Sentence ours, List<Sentence> theirs) {
    if (ours.asks() || Cues.denies(ours)) {
      return Optional.empty();
    }
    for (var quantity : Quantities.in(ours)) {
      var comparable =
          theirs.stream()
              .filter(old -> !old.asks() && !Cues.denies(old) && !ours.namesOther(old))
              .filter(old -> Quantities.in(old).stream().anyMatch(quantity::isOfTheSame))
              .toList();
      boolean fits =
          comparable.stream()
              .flatMap(old -> Quantities.in(old).stream())
              .filter(quantity::isOfTheSame)
              .anyMatch(quantity::fits);
      if (!comparable.isEmpty() && !fits) {
        return Optional.of(comparable.getFirst().raw());
      }
    }
    return Optional.empty();
  }
}
