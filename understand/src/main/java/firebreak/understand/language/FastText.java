package firebreak.understand.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a quantised fastText classifier with hierarchical softmax, the format of lid.176.ftz. */
final class FastText {

  /*
   * A text is the mean of the rows of its words and of their character n-grams; the mean is turned
   * into label probabilities along a tree. The rows come packed by product quantisation (Joulin et
   * al. 2016, "FastText.zip"); they are unpacked once at load (50,000 rows of 16 numbers, 3.2 MB),
   * which makes a row one read. Written from the published description of the format; only what
   * this model uses is supported and everything else is refused at load.
   */

  private static final int MAGIC = 793_712_314;
  private static final int VERSION = 12;
  private static final int HIERARCHICAL_SOFTMAX = 1;

  private final int columns;
  private final int shortest;
  private final int longest;
  private final Vocabulary vocabulary;
  private final float[] rows;
  private final float[] turns;
  private final Tree tree;

  private FastText(LittleEndian in) {
    require(in.whole() == MAGIC && in.whole() == VERSION, "not a fastText model of version 12");
    columns = in.whole();
    in.skip(5 * Integer.BYTES);
    require(in.whole() == HIERARCHICAL_SOFTMAX, "another loss than hierarchical softmax");
    in.skip(Integer.BYTES);
    int buckets = in.whole();
    shortest = in.whole();
    longest = in.whole();
    in.skip(Integer.BYTES + Double.BYTES);
    vocabulary = Vocabulary.read(in, buckets);
    rows = packedRows(in);
    require(!in.flag(), "a packed output");
    turns = in.reals(Math.toIntExact(in.wide() * in.wide()));
    tree = new Tree(vocabulary.labelCounts());
  }

  static FastText load(@Nullable InputStream resource) {
    if (resource == null) {
      throw new IllegalStateException("the language model is missing from the library");
    }
    try (resource) {
      return new FastText(new LittleEndian(resource.readAllBytes()));
    } catch (IOException broken) {
      throw new UncheckedIOException("the language model cannot be read", broken);
    }
  }

  private static float[] packedRows(LittleEndian in) {
    require(in.flag(), "rows that are not packed");
    require(in.flag(), "rows without their length");
    int count = Math.toIntExact(in.wide());
    int columns = Math.toIntExact(in.wide());
    var codes = in.block(in.whole());
    var pieces = ProductQuantiser.read(in);
    var lengths = in.block(count);
    var lengthPieces = ProductQuantiser.read(in);
    var rows = new float[count * columns];
    for (int row = 0; row < count; row++) {
      pieces.unpack(codes, row, lengthPieces.first(lengths[row]), rows);
    }
    return rows;
  }

  List<String> labels() {
    return vocabulary.labels();
  }

  /** Log probability per label, in the order of {@link #labels()}. */
  double[] logOdds(List<String> words) {
    var sum = new Sum(columns);
    for (var word : words) {
      add(vocabulary.rowOf(word), sum);
      addGrams(Vocabulary.bytes(word), sum);
    }
    add(vocabulary.rowOf(Vocabulary.END_OF_TEXT), sum);
    var scores = new double[turns.length / columns];
    for (int node = 0; node < scores.length; node++) {
      for (int column = 0; column < columns; column++) {
        scores[node] += turns[node * columns + column] * sum.values[column] / sum.count;
      }
    }
    return tree.logProbabilities(scores);
  }

  private void addGrams(byte[] word, Sum sum) {
    for (int start = 0; start < word.length; start++) {
      if (isContinuation(word[start])) {
        continue;
      }
      int hash = 0x811C9DC5;
      int end = start;
      for (int letters = 1; letters <= longest && end < word.length; letters++) {
        do {
          hash = (hash ^ word[end++]) * 0x01000193;
        } while (end < word.length && isContinuation(word[end]));
        if (letters >= shortest) {
          add(vocabulary.rowOf(hash), sum);
        }
      }
    }
  }

  private static boolean isContinuation(byte unit) {
    return (unit & 0xC0) == 0x80;
  }

  private void add(int row, Sum sum) {
    if (row < 0) {
      return;
    }
    for (int column = 0; column < columns; column++) {
      sum.values[column] += rows[row * columns + column];
    }
    sum.count++;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException("language model: " + otherwise);
    }
  }

  /** Rows added up on the way to their mean. */
  private static final class Sum {
    private final float[] values;
    private int count;

    Sum(int columns) {
      values = new float[columns];
    }
  }
}
