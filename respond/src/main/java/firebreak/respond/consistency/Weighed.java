package firebreak.respond.consistency;

import firebreak.respond.consistency.Poles.Pole;
import firebreak.respond.guard.text.Word;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence with everything that it is held against others by, read once.
 *
 * @param folded its words
 * @param names words with a capital letter that do not begin it
 * @param saysNo whether a no stands in it
 */
record Weighed(
    Sentence sentence,
    Set<String> folded,
    List<Things.Term> terms,
    List<String> names,
    List<Pole> poles,
    List<Quantity> quantities,
    boolean saysNo) {

  static Weighed of(Sentence sentence) {
    var words = sentence.words();
    return new Weighed(
        sentence,
        words.stream().map(Word::folded).collect(Collectors.toUnmodifiableSet()),
        Roots.content(words).stream().map(Things.Term::of).toList(),
        names(sentence),
        Poles.in(sentence),
        Quantities.in(sentence),
        !words.isEmpty() && Cues.negates(sentence, 0, words.size() - 1));
  }

  private static List<String> names(Sentence sentence) {
    return sentence.words().stream()
        .skip(1)
        .filter(word ->
            Character.isUpperCase(
                sentence.raw().codePointAt(word.start() - sentence.span().start())))
        .map(Word::folded)
        .filter(Roots::carriesMeaning)
        .toList();
  }

  /** Whether it says plainly that something is so or not so. */
  boolean isPlain() {
    return !sentence.asks() && !Cues.leavesOpen(sentence) && !Cues.denies(sentence);
  }

  boolean hasAny(Set<String> words) {
    return words.stream().anyMatch(folded::contains);
  }

  /** Whether both name something, and nothing in common: two shops, two towns. */
  boolean namesOther(Weighed other) {
    return !names.isEmpty()
        && !other.names.isEmpty()
        && names.stream()
            .noneMatch(name -> other.names.stream().anyMatch(one -> Roots.same(name, one)));
  }
}
