package firebreak.respond.consistency;

import firebreak.respond.care.FoundPromise;
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
   * times those of the newest twenty-five statements. Error: lists catch wordings, not meaning; what is
   * found is shown to a person beside the words it is held against.
   */

  private static final int MOST_STATEMENTS = 25;
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
    var ours = new Ours(weighed(read), times.dated(read, now), now);
    return earlier.stream()
        .sorted((a, b) -> b.at().compareTo(a.at()))
        .limit(MOST_STATEMENTS)
        .flatMap(statement -> against(ours, statement).stream())
        .toList();
  }

  private List<Contradiction> against(Ours draft, Statement earlier) {
    var ours = draft.sentences();
    var found = new ArrayList<Contradiction>();
    var theirs = weighed(earlier.words());
    for (int i = 0; i < ours.size(); i++) {
      var sentence = ours.get(i);
      if (!isCorrection(ours, i)) {
        number(sentence, theirs)
            .map(old -> of(Kind.NUMBER, sentence.sentence().span(), earlier, old))
            .or(() -> opposite(sentence, theirs, earlier))
            .ifPresent(found::add);
      }
    }
    times.between(draft.promises(), draft.now(), earlier).stream()
        .filter(one -> !isCorrected(ours, one.ours()))
        .forEach(one -> found.add(of(Kind.TIME, one.ours(), earlier, one.earlier())));
    return found;
  }

  private static Optional<Contradiction> opposite(
      Weighed ours, List<Weighed> theirs, Statement earlier) {
    return theirs.stream()
        .filter(old -> Opposites.are(ours, old))
        .findFirst()
        .map(old -> of(Kind.OPPOSITE, ours.sentence().span(), earlier, old.sentence().raw()));
  }

  private static Contradiction of(Kind kind, Span ours, Statement earlier, String quoted) {
    return new Contradiction(kind, ours, earlier, quoted.strip());
  }

  private static boolean isCorrection(List<Weighed> ours, int at) {
    return Cues.corrects(ours.get(at).sentence())
        || (at > 0 && Cues.corrects(ours.get(at - 1).sentence()));
  }

  private static boolean isCorrected(List<Weighed> ours, Span span) {
    for (int i = 0; i < ours.size(); i++) {
      if (ours.get(i).sentence().span().overlaps(span) && isCorrection(ours, i)) {
        return true;
      }
    }
    return false;
  }

  private static List<Weighed> weighed(String words) {
    return Sentence.of(Text.of(words)).stream().map(Weighed::of).toList();
  }

  /** The earlier sentence whose number differs, when none of the earlier numbers fits. */
  private static Optional<String> number(Weighed ours, List<Weighed> theirs) {
    if (!counts(ours)) {
      return Optional.empty();
    }
    for (var quantity : ours.quantities()) {
      var comparable =
          theirs.stream()
              .filter(old -> counts(old) && !ours.namesOther(old))
              .filter(old -> old.quantities().stream().anyMatch(quantity::isOfTheSame))
              .toList();
      boolean fits =
          comparable.stream()
              .flatMap(old -> old.quantities().stream())
              .filter(quantity::isOfTheSame)
              .anyMatch(quantity::fits);
      if (!comparable.isEmpty() && !fits) {
        return Optional.of(comparable.getFirst().sentence().raw());
      }
    }
    return Optional.empty();
  }

  private static boolean counts(Weighed sentence) {
    return !sentence.quantities().isEmpty()
        && !sentence.sentence().asks()
        && !Cues.denies(sentence.sentence());
  }

  /** What we want to say, read once. */
  private record Ours(List<Weighed> sentences, List<FoundPromise> promises, Instant now) {}
}
