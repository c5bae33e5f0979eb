package firebreak.respond.guard;

import firebreak.respond.guard.text.Likeness;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds words that we have used before, almost the same; the customer's name does not count. */
final class Sameness {

  private static final double SAME = 0.7;
  private static final int MOST_REPLIES = 200;

  private Sameness() {}

  static List<Spot> spots(Reading reading) {
    var names = Names.of(reading.context().answered()).collect(Collectors.toSet());
    var ours = nameless(reading.words(), names);
    boolean repeated =
        reading.context().voice().lastReplies().stream()
            .limit(MOST_REPLIES)
            .anyMatch(reply -> Likeness.of(ours, nameless(reply, names)) >= SAME);
    return repeated ? List.of(Spot.whole(reading.words(), "")) : List.of();
  }

  private static List<String> nameless(String words, Set<String> names) {
    return Likeness.words(words).stream().filter(word -> !names.contains(word)).toList();
  }
}
