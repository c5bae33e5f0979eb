package firebreak.detect.watch;

import firebreak.model.Watch.Term;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** The terms sought, by the hash of their anchor; a copy can be changed, a published one is not. */
final class TermTable {

  /*
   * Almost every token of almost every post is sought by nobody. A filter answers that: one bit in
   * 16 to 32 bits per term, so 3 to 6 % of such tokens go further, and with 100,000 terms it is
   * 256 to 512 KiB, which stays in the second cache, while the buckets with their objects do not.
   * That is why a hundred times the watches hardly cost more per post. Buckets are small arrays;
   * a copy shares them all, and a change replaces one. Bits of terms that left stay set until as
   * many have left as a quarter of the buckets; then, or when the terms fill half of the buckets,
   * everything is laid out anew.
   */

  private static final Sought[] NONE = {};
  private static final int FEWEST_BITS = 6;
  private static final int FILTER_BITS = 3;
  private static final int SPREAD = 0x9E3779B9;

  private int bits;
  private Sought[][] buckets;
  private long[] filter;
  private int size;
  private int left;

  TermTable() {
    bits = FEWEST_BITS;
    buckets = emptyBuckets(bits);
    filter = emptyFilter(bits);
  }

  private TermTable(TermTable other) {
    bits = other.bits;
    buckets = other.buckets.clone();
    filter = other.filter.clone();
    size = other.size;
    left = other.left;
  }

  TermTable copy() {
    return new TermTable(this);
  }

  /** False when nothing with this hash is sought; true is a hint. */
  boolean mayHold(int hash) {
    int bit = (hash * SPREAD) >>> (Integer.SIZE - bits - FILTER_BITS);
    return (filter[bit >>> 6] & 1L << bit) != 0;
  }

  Sought[] bucket(int hash) {
    return buckets[place(hash)];
  }

  Optional<Sought> get(Term term, int hash) {
    return Stream.of(bucket(hash)).filter(sought -> sought.pattern().term().equals(term)).findAny();
  }

  /** Puts a term in, instead of the one before if there is one. */
  void put(Sought sought) {
    int place = place(sought.hash());
    int at = indexIn(buckets[place], sought);
    var changed =
        at < 0 ? Arrays.copyOf(buckets[place], buckets[place].length + 1) : buckets[place].clone();
    changed[at < 0 ? changed.length - 1 : at] = sought;
    buckets[place] = changed;
    mark(sought.hash());
    size += at < 0 ? 1 : 0;
    if (size > buckets.length / 2) {
      layOut(bits + 1);
    }
  }

  void remove(Sought sought) {
    int place = place(sought.hash());
    buckets[place] =
        Stream.of(buckets[place])
            .filter(other -> !other.pattern().term().equals(sought.pattern().term()))
            .toArray(Sought[]::new);
    size--;
    if (++left > buckets.length / 4) {
      layOut(bits);
    }
  }

  private static int indexIn(Sought[] bucket, Sought sought) {
    for (int i = 0; i < bucket.length; i++) {
      if (bucket[i].pattern().term().equals(sought.pattern().term())) {
        return i;
      }
    }
    return -1;
  }

  private void layOut(int newBits) {
    var before = buckets;
    bits = newBits;
    buckets = emptyBuckets(newBits);
    filter = emptyFilter(newBits);
    left = 0;
    for (var bucket : before) {
      for (var sought : bucket) {
        int place = place(sought.hash());
        buckets[place] = Arrays.copyOf(buckets[place], buckets[place].length + 1);
        buckets[place][buckets[place].length - 1] = sought;
        mark(sought.hash());
      }
    }
  }

  private int place(int hash) {
    return (hash * SPREAD) >>> (Integer.SIZE - bits);
  }

  private void mark(int hash) {
    int bit = (hash * SPREAD) >>> (Integer.SIZE - bits - FILTER_BITS);
    filter[bit >>> 6] |= 1L << bit;
  }

  private static Sought[][] emptyBuckets(int bits) {
    var made = new Sought[1 << bits][];
    Arrays.fill(made, NONE);
    return made;
  }

  private static long[] emptyFilter(int bits) {
    return new long[1 << (bits + FILTER_BITS - 6)];
  }
}
