package firebreak.detect.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words said most in one story, kept in little room. */
final class TopWords {

  /*
   * Misra and Gries (1982): at most KEPT words are counted; when a further word comes, every count
   * falls by one and those at zero leave. A word that makes up more than 1/KEPT of the story is
   * never lost. A label takes the words that are said far more often here than about the brand
   * otherwise (count times log of the ratio of shares); a word that is said as often otherwise,
   * such as the brand's name, only wins where nothing else is there. Each post counts a word once.
   */

  private static final double NO_NEWS = 0.01;

  private static final int KEPT = 100;
  private static final int SHORTEST = 3;
  private static final int MOST_READ = 30;

  /** Words that say nothing about anything, folded, in English and Polish. */
  private static final Set<String> EMPTY =
      Set.of(
          ("the and for with you your that this they them are was were has have had not but all"
                  + " any can our out from his her him she who how why what when where will would"
                  + " just like there their its into about than then too very did does been being"
                  + " nie tak jest sie dla jak ale czy juz tez tylko oraz ich jego jej ten tej tego"
                  + " tym przez przy pod nad bez jako jaka jaki jakie mam masz sobie mnie moja moj"
                  + " bardzo wiec kto gdy gdzie byl byla bylo beda bedzie tam tutaj jednak")
              .split(" "));

  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private long total;

  void addAll(List<Word> words) {
    int read = Math.min(words.size(), MOST_READ);
    for (int i = 0; i < read; i++) {
      if (tells(words.get(i).text()) && isFirst(words, i)) {
        add(words.get(i).text(), 1);
      }
    }
  }

  private static boolean isFirst(List<Word> words, int at) {
    long hash = words.get(at).hash();
    for (int i = 0; i < at; i++) {
      if (words.get(i).hash() == hash) {
        return false;
      }
    }
    return true;
  }

  void addAll(TopWords other) {
    other.counts.forEach(this::add);
  }

  private void add(String word, int times) {
    total += times;
    if (counts.size() < KEPT || counts.containsKey(word)) {
      counts.merge(word, times, Integer::sum);
      return;
    }
    counts.replaceAll((_, count) -> count - 1);
    counts.values().removeIf(count -> count <= 0);
  }

  /** The words that set this story apart, the strongest first. */
  List<String> label(UsualWords usual, int most) {
    var strength =
        Comparator.comparingDouble((Map.Entry<String, Integer> word) -> strength(word, usual));
    return counts.entrySet().stream()
        .sorted(strength.reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The words that are said here far more often than about the brand otherwise, beyond chance, the
   * surest first; none when nothing sets the story apart.
   */
  List<String> telling(UsualWords usual, int most) {
    var odds = new LogOdds(total, usual);
    var surest =
        Comparator.comparingDouble(
            (Map.Entry<String, Integer> word) -> odds.sigmas(word.getKey(), word.getValue()));
    return counts.entrySet().stream()
        .filter(word -> odds.isTelling(word.getKey(), word.getValue()))
        .sorted(surest.reversed().thenComparing(Map.Entry.comparingByKey()))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double strength(Map.Entry<String, Integer> word, UsualWords usual) {
    double here = word.getValue() / (total + 1.0);
    double ratio = here / usual.share(word.getKey());
    return word.getValue() * Math.max(NO_NEWS, Math.log(ratio));
  }

  private static boolean tells(String word) {
    return word.length() >= SHORTEST && Character.isLetter(word.charAt(0)) && !EMPTY.contains(word);
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(total);
    out.writeInt(counts.size());
    for (var entry : counts.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue());
    }
  }

  static TopWords readFrom(DataInput in) throws IOException {
    var read = new TopWords();
    read.total = in.readLong();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      read.counts.put(in.readUTF(), in.readInt());
    }
    return read;
  }
}
