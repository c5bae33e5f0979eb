package firebreak.respond.wording;

import java.util.Collection;
import java.util.stream.Collectors;

/** Public words inside our sentences: kept short and free of signs that change how a line reads. */
final class Quoted {

  private static final int LONGEST = 60;
  private static final int MOST = 5;

  private Quoted() {}

  /** Without control, format and line signs (also those that turn the direction), cut at 60. */
  static String text(String words) {
    int[] kept = words.codePoints().filter(Quoted::harmless).limit(LONGEST + 1L).toArray();
    var shown = new String(kept, 0, Math.min(kept.length, LONGEST));
    return kept.length > LONGEST ? shown + "…" : shown;
  }

  /** Sorted, so that the same evidence always reads the same; at most five, then an ellipsis. */
  static String list(Collection<String> names) {
    var shown =
        names.stream().map(Quoted::text).sorted().limit(MOST).collect(Collectors.joining(", "));
    return names.size() > MOST ? shown + ", …" : shown;
  }

  private static boolean harmless(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }
}
