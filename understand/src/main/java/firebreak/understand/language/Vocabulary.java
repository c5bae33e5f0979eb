package firebreak.understand.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words, n-grams and labels that a model knows, and the row of each. */
final class Vocabulary {

  static final String END_OF_TEXT = "</s>";

  private static final String LABEL_PREFIX = "__label__";
  private static final int UNKNOWN = -1;

  private final Map<String, Integer> words = new HashMap<>();
  private final Rows grams;
  private final List<String> labels = new ArrayList<>();
  private final long[] labelCounts;
  private final int buckets;

  private Vocabulary(LittleEndian in, int buckets) {
    this.buckets = buckets;
    int entries = in.whole();
    int wordCount = in.whole();
    labelCounts = new long[in.whole()];
    in.wide();
    long kept = in.wide();
    for (int entry = 0; entry < entries; entry++) {
      readEntry(in);
    }
    grams = new Rows(Math.toIntExact(kept));
    for (long gram = 0; gram < kept; gram++) {
      int bucket = in.whole();
      grams.put(bucket, wordCount + in.whole());
    }
  }

  static Vocabulary read(LittleEndian in, int buckets) {
    return new Vocabulary(in, buckets);
  }

  private void readEntry(LittleEndian in) {
    var text = in.text();
    long count = in.wide();
    if (in.single() == 0) {
      words.put(text, words.size());
    } else {
      labelCounts[labels.size()] = count;
      labels.add(text.substring(LABEL_PREFIX.length()));
    }
  }

  List<String> labels() {
    return labels;
  }

  long[] labelCounts() {
    return labelCounts.clone();
  }

  int rowOf(String word) {
    return words.getOrDefault(word, UNKNOWN);
  }

  /** The row of the n-gram in these bytes, -1 when the model dropped it. */
  int rowOf(int hash) {
    return grams.get((int) (Integer.toUnsignedLong(hash) % buckets));
  }

  static byte[] bytes(String word) {
    return ("<" + word + ">").getBytes(StandardCharsets.UTF_8);
  }
}
