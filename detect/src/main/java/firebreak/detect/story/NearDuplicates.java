package firebreak.detect.story;

import firebreak.detect.count.Hashes;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/** Finds the story of an earlier post that says nearly the same words. */
final class NearDuplicates {

  /*
   * MinHash (Broder 1997) over pairs of neighbouring words: the share of equal minima estimates the
   * share of common pairs (Jaccard). Sixteen minima in four bands of four: two texts meet when one
   * band is equal, then all sixteen are compared and ten must agree. Texts with 90 % of their pairs
   * in common meet with probability 0.99, with 80 % 0.88, with 60 % 0.43, with 30 % 0.03.
   *
   * Memory is fixed: a ring of the last fingerprints and, per band, a table in which the newest
   * text of a bucket replaces the one before it; so under a flood old near-duplicates are forgotten
   * first. Texts of fewer than SHORTEST words are not compared: "thank you so much" is no story.
   * SimHash was tried on paper and left: on posts of a dozen words one changed word moves too many
   * of its bits.
   */

  private static final int MINIMA = 16;
  private static final int BANDS = 4;
  private static final int ROWS = MINIMA / BANDS;
  private static final int AGREEING = 10;
  private static final int SHORTEST = 6;
  private static final int REMEMBERED = 4_096;
  private static final int BUCKETS = 8_192;

  private final int[][] fingerprints = new int[REMEMBERED][0];
  private final long[] stories = new long[REMEMBERED];
  private final int[][] newestOf = new int[BANDS][BUCKETS];
  private int next;

  NearDuplicates() {
    for (var band : newestOf) {
      Arrays.fill(band, -1);
    }
  }

  /** Minima of a text; empty for one that is too short to compare. */
  static int[] fingerprint(List<Word> words) {
    if (words.size() < SHORTEST) {
      return new int[0];
    }
    var minima = new int[MINIMA];
    Arrays.fill(minima, Integer.MAX_VALUE);
    long before = words.getFirst().hash();
    for (int i = 1; i < words.size(); i++) {
      long word = words.get(i).hash();
      long pair = Hashes.both(before, word);
      int step = (int) (pair >>> 32) | 1;
      int value = (int) pair;
      for (int k = 0; k < MINIMA; k++) {
        value += step;
        minima[k] = Math.min(minima[k], scatter(value + k * 0x9E3779B9));
      }
      before = word;
    }
    return minima;
  }

  private static int scatter(int value) {
    int hash = (value ^ (value >>> 16)) * 0x7feb352d;
    hash = (hash ^ (hash >>> 15)) * 0x846ca68b;
    return hash ^ (hash >>> 16);
  }

  /** The number of the story that an agreeing text was put into. */
  OptionalLong find(int[] fingerprint) {
    for (int band = 0; fingerprint.length > 0 && band < BANDS; band++) {
      int at = newestOf[band][bucket(fingerprint, band)];
      if (at >= 0 && agree(fingerprints[at], fingerprint)) {
        return OptionalLong.of(stories[at]);
      }
    }
    return OptionalLong.empty();
  }

  void remember(int[] fingerprint, long story) {
    if (fingerprint.length == 0) {
      return;
    }
    put(next, fingerprint, story);
    next = (next + 1) % REMEMBERED;
  }

  private void put(int at, int[] fingerprint, long story) {
    for (int band = 0; fingerprints[at].length > 0 && band < BANDS; band++) {
      int bucket = bucket(fingerprints[at], band);
      newestOf[band][bucket] = newestOf[band][bucket] == at ? -1 : newestOf[band][bucket];
    }
    fingerprints[at] = fingerprint;
    stories[at] = story;
    for (int band = 0; band < BANDS; band++) {
      newestOf[band][bucket(fingerprint, band)] = at;
    }
  }

  private static int bucket(int[] fingerprint, int band) {
    long hash = band;
    for (int row = 0; row < ROWS; row++) {
      hash = hash * 0x9E3779B97F4A7C15L + fingerprint[band * ROWS + row];
    }
    return (int) Hashes.spread(hash) & (BUCKETS - 1);
  }

  private static boolean agree(int[] one, int[] other) {
    int equal = 0;
    for (int i = 0; i < MINIMA; i++) {
      equal += one[i] == other[i] ? 1 : 0;
    }
    return equal >= AGREEING;
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeInt(next);
    for (int i = 0; i < REMEMBERED; i++) {
      int at = (next + i) % REMEMBERED;
      boolean used = fingerprints[at].length > 0;
      out.writeBoolean(used);
      if (used) {
        out.writeLong(stories[at]);
        for (int minimum : fingerprints[at]) {
          out.writeInt(minimum);
        }
      }
    }
  }

  /** Entries are put back oldest first, so that each bucket ends with the newest again. */
  static NearDuplicates readFrom(DataInput in) throws IOException {
    var read = new NearDuplicates();
    read.next = in.readInt();
    for (int i = 0; i < REMEMBERED; i++) {
      if (in.readBoolean()) {
        long story = in.readLong();
        var fingerprint = new int[MINIMA];
        for (int k = 0; k < MINIMA; k++) {
          fingerprint[k] = in.readInt();
        }
        read.put((read.next + i) % REMEMBERED, fingerprint, story);
      }
    }
    return read;
  }
}
