package firebreak.respond.guard;

import java.util.List;

/** Finds what is too long for its channel or for a holding statement. */
final class Lengths {

  private static final int HOLDING_WORDS = 27;
  private static final int HOLDING_MESSAGES = 3;

  private Lengths() {}

  /** Points at the part that does not fit. */
  static List<Spot> channel(Reading reading) {
    var words = reading.words();
    return reading.context().venue().limits().stream()
        .filter(limit -> limit.firstBeyond(words) < words.length())
        .map(limit ->
            new Spot(
                limit.firstBeyond(words),
                words.length(),
                limit.lengthOf(words) + " / " + limit.max()))
        .toList();
  }

  /** Covello's rule for words under stress: three messages, 27 words. A sentence is a message. */
  static List<Spot> holding(Reading reading) {
    var text = reading.text();
    int words = text.wordsAsWritten();
    int messages = text.sentences().size();
    if (words <= HOLDING_WORDS && messages <= HOLDING_MESSAGES) {
      return List.of();
    }
    return List.of(Spot.whole(text.raw(), words + " / " + messages));
  }
}
