package firebreak.detect.count;

/** 64-bit hashes that are the same on every machine and after every restart. */
public final class Hashes {

  /*
   * FNV-1a over UTF-16 units, then the finishing step of MurmurHash3, which spreads every input bit
   * over all output bits. Two of a million different texts share a hash with probability 3e-8; the
   * price would be one mention or author counted too few.
   */

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hashes() {}

  public static long of(CharSequence text) {
    long hash = OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return spread(hash);
  }

  public static long of(CharSequence first, CharSequence second) {
    return both(of(first), of(second));
  }

  /** One hash of two; the order counts. */
  public static long both(long first, long second) {
    return spread(first * 31 + second);
  }

  public static long spread(long value) {
    long hash = value;
    hash = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
    hash = (hash ^ (hash >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return hash ^ (hash >>> 33);
  }
}
