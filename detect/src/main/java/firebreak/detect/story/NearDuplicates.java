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
   * first. The tables come with text number FEW; until then the few are asked one by one, newest
   * first, which finds the same. Texts of fewer than SHORTEST words are not compared: "thank you so much" is no story.
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

  private static final int FEW = 48;
  private static final int[] UNUSED = {};

  private int[][] fingerprints = new int[0][];
  private long[] stories = new long[0];
  private short[][] newestOf = new short[0][];
  private int next;

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
      int at = newest(fingerprint, band);
      if (at >= 0 && agree(fingerprints[at], fingerprint)) {
        return OptionalLong.of(stories[at]);
      }
    }
    return OptionalLong.empty();
  }

  /** The newest text in the same bucket, or -1. */
  private int newest(int[] fingerprint, int band) {
    int bucket = bucket(fingerprint, band);
    if (newestOf.length > 0) {
      return newestOf[band][bucket];
    }
    int at = next - 1;
    while (at >= 0 && bucket(fingerprints[at], band) != bucket) {
      at--;
    }
    return at;
  }

  void remember(int[] fingerprint, long story) {
    if (fingerprint.length == 0) {
      return;
    }
    makeRoom(next + 1);
    put(next, fingerprint, story);
    next = (next + 1) % REMEMBERED;
  }

  private void makeRoom(int texts) {
    int before = fingerprints.length;
    if (texts > before) {
      int room = texts > FEW ? REMEMBERED : Math.min(FEW, Math.max(texts, before * 2));
      fingerprints = Arrays.copyOf(fingerprints, room);
      Arrays.fill(fingerprints, before, room, UNUSED);
      stories = Arrays.copyOf(stories, room);
    }
    if (texts > FEW && newestOf.length == 0) {
      newestOf = new short[BANDS][BUCKETS];
      for (var band : newestOf) {
        Arrays.fill(band, (short) -1);
      }
      for (int at = 0; at < next; at++) {
        enter(at);
      }
    }
  }

  private void put(int at, int[] fingerprint, long story) {
    leave(at);
    fingerprints[at] = fingerprint;
    stories[at] = story;
    enter(at);
  }

  private void leave(int at) {
    for (int band = 0; fingerprints[at].length > 0 && band < newestOf.length; band++) {
      int bucket = bucket(fingerprints[at], band);
      newestOf[band][bucket] = newestOf[band][bucket] == at ? -1 : newestOf[band][bucket];
    }
  }

  private void enter(int at) {
    for (int band = 0; fingerprints[at].length > 0 && band < newestOf.length; band++) {
      newestOf[band][bucket(fingerprints[at], band)] = (short) at;
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
    int kept = 0;
    for (int[] fingerprint : fingerprints) {
      kept += fingerprint.length > 0 ? 1 : 0;
    }
    out.writeInt(kept);
    for (int i = 0; i < fingerprints.length; i++) {
      int at = (next + i) % fingerprints.length; // oldest first
      if (fingerprints[at].length > 0) {
        writeTo(out, at);
      }
    }
  }

  private void writeTo(DataOutput out, int at) throws IOException {
    out.writeShort(at);
    out.writeLong(stories[at]);
    for (int minimum : fingerprints[at]) {
      out.writeInt(minimum);
    }
  }

  /** Entries are put back oldest first, so that each bucket ends with the newest again. */
  static NearDuplicates readFrom(DataInput in) throws IOException {
    var read = new NearDuplicates();
    int next = in.readInt();
    int kept = in.readInt();
    read.makeRoom(kept);
    for (int i = 0; i < kept; i++) {
      int at = in.readShort();
      long story = in.readLong();
      var fingerprint = new int[MINIMA];
      for (int k = 0; k < MINIMA; k++) {
        fingerprint[k] = in.readInt();
      }
      read.put(at, fingerprint, story);
    }
    read.next = next;
    return read;
  }
}
