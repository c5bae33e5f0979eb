package firebreak.respond.guard;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How X counts a text.
 *
 * @param ends index after each character, as a reader sees characters
 * @param sums what X has counted up to there
 */
record XWeight(List<Integer> ends, List<Integer> sums) {

  /*
   * By the counting rules that X publishes: letters of Latin, Greek, Cyrillic, Arabic and their
   * neighbours, spaces and common punctuation weigh one, everything else two, and so does an emoji of
   * any length; a link weighs 23 however long it is. A link without https:// is not recognised.
   */

  private static final int LINK = 23;
  private static final Pattern LINKS = Pattern.compile("https?://\\S{1,4000}+");
  private static final int[][] LIGHT = {{0, 4351}, {8192, 8205}, {8208, 8223}, {8242, 8247}};

  static XWeight of(String words) {
    var inLink = new boolean[words.length()];
    var startsLink = new boolean[words.length()];
    LINKS
        .matcher(words)
        .results()
        .forEach(link -> {
          Arrays.fill(inLink, link.start(), link.end(), true);
          startsLink[link.start()] = true;
        });
    var ends = new java.util.ArrayList<Integer>();
    var sums = new java.util.ArrayList<Integer>();
    var characters = LengthLimit.characters(words);
    int sum = 0;
    int start = characters.first();
    for (int end = characters.next(); end != BreakIterator.DONE; end = characters.next()) {
      int here = startsLink[start] ? LINK : 0;
      sum += inLink[start] ? here : weight(words.substring(start, end));
      ends.add(end);
      sums.add(sum);
      start = end;
    }
    return new XWeight(ends, sums);
  }

  int total() {
    return sums.isEmpty() ? 0 : sums.getLast();
  }

  /** Index where the part begins that does not fit; the length of the text if all fits. */
  int firstBeyond(int max) {
    int end = 0;
    for (int i = 0; i < ends.size() && sums.get(i) <= max; i++) {
      end = ends.get(i);
    }
    return end;
  }

  private static int weight(String character) {
    boolean light = character.codePoints().allMatch(XWeight::isLight);
    return light ? character.codePointCount(0, character.length()) : 2;
  }

  private static boolean isLight(int letter) {
    return Arrays.stream(LIGHT).anyMatch(range -> letter >= range[0] && letter <= range[1]);
  }
}
