package firebreak.respond.consistency;

import firebreak.respond.care.Due;
import firebreak.respond.care.FoundPromise;
import firebreak.respond.care.PromiseFinder;
import firebreak.respond.guard.text.Folding;
import firebreak.respond.guard.text.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds promises of the same thing for different moments. */
final class PromisedTimes {

  /*
   * Idea: the finder of promises says what is promised and by when, in both texts, each read at the
   * moment it was written. Two promises are of one thing when they share a word that is neither a
   * time nor a way to commit oneself. They contradict each other when the earlier one is still
   * outstanding and more than a quarter of an hour lies between them. The same length of time said
   * again later ("within 24 hours") is no contradiction. Error: as the finder's.
   */

  private static final Duration SLACK = Duration.ofMinutes(15);
  private static final Pattern LENGTH =
      Pattern.compile(
          "(?iU)\\b(?:within|in|w ciągu|za)\\s+(?:the"
              + " next\\s+)?(\\S+\\s+(?:minut|min|hour|godz|day|dni|dob|week|tyg)\\p{L}*)");
  private static final Set<String> NOT_OF_IT =
      Set.copyOf(
          List.of(
              Folding.fold(
                      "hour hours minute minutes day days week weeks monday tuesday wednesday"
                          + " thursday friday saturday sunday tomorrow tonight morning evening"
                          + " afternoon noon midnight end latest next within january february march"
                          + " april june july august september october november december godz"
                          + " godziny godzinie godzinę godzin minut dni dnia tydzień tygodnia jutro"
                          + " wieczorem rano południe poniedziałek poniedziałku wtorek wtorku środę"
                          + " środy czwartek czwartku piątek piątku sobotę soboty niedzielę"
                          + " niedzieli końca koniec ciągu najpóźniej following everyone everybody"
                          + " give get make will let know post publish")
                  .split(" ", -1)));

  private final ZoneId zone;

  PromisedTimes(ZoneId zone) {
    this.zone = zone;
  }

  /** What these words promise for a certain moment. */
  List<FoundPromise> dated(String words, Instant written) {
    return PromiseFinder.in(words, written, zone).stream()
        .filter(promise -> promise.due() instanceof Due.At)
        .toList();
  }

  /** Which of our promises do not fit an earlier one, and what the earlier one said. */
  List<Differing> between(List<FoundPromise> ours, Instant now, Statement earlier) {
    if (ours.isEmpty()) {
      return List.of();
    }
    var theirs = dated(earlier.words(), earlier.at());
    return ours.stream()
        .flatMap(promise ->
            theirs.stream()
                .filter(old -> differ(promise, old, now))
                .findFirst()
                .map(old -> new Differing(span(promise), old.what()))
                .stream())
        .toList();
  }

  private static Span span(FoundPromise promise) {
    return new Span(promise.start(), promise.start() + promise.what().length());
  }

  private static boolean differ(FoundPromise ours, FoundPromise old, Instant now) {
    return ours.due() instanceof Due.At(var next)
        && old.due() instanceof Due.At(var first)
        && first.isAfter(now)
        && Duration.between(first, next).abs().compareTo(SLACK) > 0
        && !(length(ours).isPresent() && length(ours).equals(length(old)))
        && areOfOneThing(ours, old);
  }

  private static Optional<String> length(FoundPromise promise) {
    return LENGTH
        .matcher(promise.what())
        .results()
        .findFirst()
        .map(found -> Folding.fold(found.group(1)));
  }

  private static boolean areOfOneThing(FoundPromise ours, FoundPromise old) {
    var things = things(old);
    return things(ours).stream()
        .anyMatch(word -> things.stream().anyMatch(other -> Things.same(word, other)));
  }

  private static Set<String> things(FoundPromise promise) {
    return Roots.content(promise.what()).stream()
        .filter(word -> !NOT_OF_IT.contains(word))
        .filter(word -> word.chars().noneMatch(Character::isDigit))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * A promise of ours and the earlier one.
   *
   * @param earlier the clause that made it
   */
  record Differing(Span ours, String earlier) {}
}
