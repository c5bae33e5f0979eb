package firebreak.desk.watching;

import firebreak.model.Reading;
import firebreak.model.Reading.Clue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/** Cuts words into pieces so that the stretches that led to a judgement can be marked. */
public final class Pieces {

  private static final Comparator<Clue> MOST_TELLING =
      Comparator.comparingInt((Clue clue) -> rank(clue.kind()))
          .thenComparing(
              Comparator.comparingDouble((Clue clue) -> Math.abs(clue.weight())).reversed())
          .thenComparingInt(Clue::start);

  /** More marks than this would mark nothing. */
  private static final int MOST = 12;

  private Pieces() {}

  /** The pieces of words that were read like this; a judgement that was not made needs no proof. */
  public static List<Piece> of(String words, Reading reading) {
    var telling =
        reading.clues().stream()
            .filter(clue ->
                switch (clue.kind()) {
                  case HARM -> true;
                  case COMPLAINT -> reading.isComplaint();
                  case SENTIMENT -> reading.isNegative();
                  case AROUSAL -> MentionWords.isAngry(reading);
                  case VULGAR -> reading.vulgar();
                })
            .toList();
    return of(words, telling);
  }

  /**
   * The pieces in their order; put together again they are the words. Where two clues overlap the
   * more telling one is marked. Clues that speak for us, clues outside the words and clues that
   * weigh less than half of the strongest of their kind are not.
   */
  static List<Piece> of(String words, List<Clue> clues) {
    var marked = new ArrayList<Clue>();
    var strongest = new EnumMap<Clue.Kind, Double>(Clue.Kind.class);
    clues.stream()
        .filter(Pieces::speaksAgainstUs)
        .forEach(clue -> strongest.merge(clue.kind(), Math.abs(clue.weight()), Math::max));
    clues.stream()
        .filter(clue -> clue.end() <= words.length() && speaksAgainstUs(clue))
        .filter(clue -> 2 * Math.abs(clue.weight()) >= strongest.getOrDefault(clue.kind(), 0.0))
        .sorted(MOST_TELLING)
        .filter(clue -> marked.stream().noneMatch(other -> overlap(clue, other)))
        .limit(MOST)
        .forEach(marked::add);
    marked.sort(Comparator.comparingInt(Clue::start));
    return cut(words, marked);
  }

  private static boolean speaksAgainstUs(Clue clue) {
    return clue.kind() != Clue.Kind.SENTIMENT || clue.weight() < 0;
  }

  private static List<Piece> cut(String words, List<Clue> marked) {
    var pieces = new ArrayList<Piece>();
    int from = 0;
    for (var clue : marked) {
      addPlain(pieces, words.substring(from, clue.start()));
      pieces.add(
          new Piece(words.substring(clue.start(), clue.end()), Optional.of(clue.kind().name())));
      from = clue.end();
    }
    addPlain(pieces, words.substring(from));
    return pieces;
  }

  private static void addPlain(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, Optional.empty()));
    }
  }

  private static boolean overlap(Clue one, Clue other) {
    return one.start() < other.end() && other.start() < one.end();
  }

  private static int rank(Clue.Kind kind) {
    return switch (kind) {
      case HARM -> 0;
      case COMPLAINT -> 1;
      case VULGAR -> 2;
      case AROUSAL -> 3;
      case SENTIMENT -> 4;
    };
  }

  /**
   * A stretch of words.
   *
   * @param clue what it tells, when it tells anything
   */
  public record Piece(String text, Optional<String> clue) {}
}
