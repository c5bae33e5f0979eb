package firebreak.understand.tone;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Learned weights for three judgements: unkind, kind, complaining. */
final class LinearModel {

  /*
   * score = bias + words / sqrt(number of words) + pieces / sqrt(number of pieces) + plain numbers.
   * Hashed weights are stored as one signed byte each, times one scale per judgement; the three
   * judgements of a bucket lie side by side, so that a feature costs one visit to memory. The
   * largest weights are cut at the scale; every figure in docs/detectors was measured after that.
   */

  static final int HEADS = 3;
  static final int UNKIND = 0;
  static final int KIND = 1;
  static final int COMPLAINING = 2;

  private final byte[] weights;
  private final int mask;
  private final float[] scales = new float[HEADS];
  private final float[] biases = new float[HEADS];
  private final float[] plain = new float[HEADS * Features.PLAIN];

  private LinearModel(DataInputStream in) throws IOException {
    int buckets = in.readInt();
    mask = buckets - 1;
    fill(scales, in);
    fill(biases, in);
    fill(plain, in);
    weights = in.readNBytes(buckets * HEADS);
    if (Integer.bitCount(buckets) != 1 || weights.length != buckets * HEADS) {
      throw new IllegalStateException("a tone model of " + buckets + " buckets is cut short");
    }
  }

  private static void fill(float[] values, DataInputStream in) throws IOException {
    for (int at = 0; at < values.length; at++) {
      values[at] = in.readFloat();
    }
  }

  static LinearModel load(@Nullable InputStream resource) {
    if (resource == null) {
      throw new IllegalStateException("a tone model is missing from the library");
    }
    try (var in = new DataInputStream(new java.io.BufferedInputStream(resource, 1 << 16))) {
      return new LinearModel(in);
    } catch (IOException broken) {
      throw new UncheckedIOException("a tone model cannot be read", broken);
    }
  }

  Scores score(Weighed text) {
    var sums = new Sums(text.tokens().size());
    Features.hashed(text.tokens(), sums);
    var plainNumbers = Features.plain(text);
    var scores = new double[HEADS];
    for (int head = 0; head < HEADS; head++) {
      scores[head] = biases[head] + sums.total(head);
      for (int at = 0; at < plainNumbers.length; at++) {
        scores[head] += plain[head * Features.PLAIN + at] * plainNumbers[at];
      }
    }
    return new Scores(scores, sums);
  }

  /** Log odds of the three judgements and what each token gave to them. */
  static final class Scores {
    private final double[] scores;
    private final Sums sums;

    private Scores(double[] scores, Sums sums) {
      this.scores = scores;
      this.sums = sums;
    }

    double of(int head) {
      return scores[head];
    }

    double given(int token, int head) {
      return sums.given(token, head);
    }
  }

  /** Adds up weights per token while features come in. */
  private final class Sums implements Features.Sink {
    private final int[] byWord;
    private final int[] byPiece;
    private int words;
    private int pieces;

    Sums(int tokens) {
      byWord = new int[tokens * HEADS];
      byPiece = new int[tokens * HEADS];
    }

    @Override
    public void word(int hash, int token) {
      words++;
      add(byWord, hash, token);
    }

    @Override
    public void piece(int hash, int token) {
      pieces++;
      add(byPiece, hash, token);
    }

    private void add(int[] into, int hash, int token) {
      int from = (hash & mask) * HEADS;
      for (int head = 0; head < HEADS; head++) {
        into[token * HEADS + head] += weights[from + head];
      }
    }

    double given(int token, int head) {
      int at = token * HEADS + head;
      return scales[head]
          * (byWord[at] / Math.sqrt(Math.max(1, words))
              + byPiece[at] / Math.sqrt(Math.max(1, pieces)));
    }

    double total(int head) {
      double total = 0;
      for (int token = 0; token < byWord.length / HEADS; token++) {
        total += given(token, head);
      }
      return total;
    }
  }
}
