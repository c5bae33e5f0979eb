package firebreak.respond.speaking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody changed in words, word by word. */
public final class Changes {

  /*
   * The longest common subsequence of the words of both texts, by the usual table: time and memory
   * grow with the product of the two lengths. Texts that share a long beginning and end, as edited
   * texts do, are cut down to their middle first; beyond a million cells the middle is told as one
   * removal and one addition, which is true as well, only coarser. A lone space between two exchanged
   * words is exchanged with them, so that a rewritten phrase reads as one exchange and not as ten.
   */
  private static final int MOST_CELLS = 1_000_000;
  private static final Pattern WORD = Pattern.compile("\\s+|\\S+");

  private final List<Piece> pieces = new ArrayList<>();

  private Changes() {}

  /** The pieces of both texts in order. Those kept and added together are the later text. */
  public static List<Piece> between(String before, String after) {
    var old = words(before);
    var now = words(after);
    int head = 0;
    while (head < Math.min(old.size(), now.size()) && old.get(head).equals(now.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < Math.min(old.size(), now.size()) - head
        && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
      tail++;
    }
    var changes = new Changes();
    changes.all(Kind.KEPT, now.subList(0, head));
    changes.middle(old.subList(head, old.size() - tail), now.subList(head, now.size() - tail));
    changes.all(Kind.KEPT, now.subList(now.size() - tail, now.size()));
    return new Runs().of(changes.pieces);
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(found -> found.group()).toList();
  }

  private void middle(List<String> old, List<String> now) {
    if ((long) old.size() * now.size() > MOST_CELLS) {
      all(Kind.REMOVED, old);
      all(Kind.ADDED, now);
      return;
    }
    var common = common(old, now);
    int o = 0;
    int n = 0;
    while (o < old.size() && n < now.size()) {
      if (old.get(o).equals(now.get(n))) {
        add(Kind.KEPT, now.get(n++));
        o++;
      } else if (common[o + 1][n] >= common[o][n + 1]) {
        add(Kind.REMOVED, old.get(o++));
      } else {
        add(Kind.ADDED, now.get(n++));
      }
    }
    all(Kind.REMOVED, old.subList(o, old.size()));
    all(Kind.ADDED, now.subList(n, now.size()));
  }

  private static int[][] common(List<String> old, List<String> now) {
    var common = new int[old.size() + 1][now.size() + 1];
    for (int o = old.size() - 1; o >= 0; o--) {
      for (int n = now.size() - 1; n >= 0; n--) {
        common[o][n] =
            old.get(o).equals(now.get(n))
                ? common[o + 1][n + 1] + 1
                : Math.max(common[o + 1][n], common[o][n + 1]);
      }
    }
    return common;
  }

  private void all(Kind kind, List<String> words) {
    words.forEach(word -> add(kind, word));
  }

  private void add(Kind kind, String text) {
    if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
      var last = pieces.removeLast();
      pieces.add(new Piece(kind, last.text() + text));
    } else {
      pieces.add(new Piece(kind, text));
    }
  }

  /** Joins neighbouring exchanges that only white space parts. */
  private static final class Runs {

    private final List<Piece> joined = new ArrayList<>();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();

    List<Piece> of(List<Piece> pieces) {
      pieces.forEach(this::take);
      close();
      return List.copyOf(joined);
    }

    private void take(Piece piece) {
      switch (piece.kind()) {
        case REMOVED -> removed.append(piece.text());
        case ADDED -> added.append(piece.text());
        case KEPT -> keep(piece);
      }
    }

    private void keep(Piece piece) {
      boolean withinAnExchange = !removed.isEmpty() && !added.isEmpty() && piece.text().isBlank();
      if (withinAnExchange) {
        removed.append(piece.text());
        added.append(piece.text());
      } else {
        close();
        joined.add(piece);
      }
    }

    private void close() {
      if (!removed.isEmpty()) {
        joined.add(new Piece(Kind.REMOVED, removed.toString()));
      }
      if (!added.isEmpty()) {
        joined.add(new Piece(Kind.ADDED, added.toString()));
      }
      removed.setLength(0);
      added.setLength(0);
    }
  }

  /** Some words and what became of them. */
  public record Piece(Kind kind, String text) {}

  /** What became of words. */
  public enum Kind {
    KEPT,
    REMOVED,
    ADDED
  }
}
