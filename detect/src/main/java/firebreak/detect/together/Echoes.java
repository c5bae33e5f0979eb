package firebreak.detect.together;

import firebreak.detect.count.Hashes;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds accounts that share the same text, link or hashtags within seconds, again and again. */
public final class Echoes {

  /*
   * Idea. In a storm many people share the same link within the same seconds, once; the same two
   * people do so again with another link only when something moves them both. So a pair of accounts
   * is remembered for each thing that both shared within SECONDS, and acts together from PROOFS
   * different things on (the repeated co-sharing of CooRTweet, Righetti and Balluff 2023, after
   * Giglietto et al. 2020, here one post at a time). Besides, CROWD accounts that post the same
   * text within the same seconds act together at once: nobody types the same six words so fast.
   * At most one thing of a post counts for a pair: hashtags and links of one template are one proof.
   *
   * Memory: 4,096 things with their last 16 shares, 16,384 pairs, 4,096 accounts, each the latest;
   * about 6 MB when full. Cost: at most 16 looks for each thing a post shares. What it gets wrong:
   * accounts that take turns or wait a minute, and two fans who retweet the same five idols at once.
   */

  private static final long SECONDS = 10;
  private static final int PROOFS = 3;
  private static final int CROWD = 8;
  private static final int THINGS = 4_096;
  private static final int PAIRS = 16_384;
  private static final int ACCOUNTS = 4_096;

  private final Map<Long, Shares> things = latest(THINGS);
  private final Map<Long, Set<Long>> pairs = latest(PAIRS);
  private final Map<Long, Long> acting = latest(ACCOUNTS);

  private static <V> Map<Long, V> latest(int most) {
    return new LinkedHashMap<>(64, 0.75f, true) {
      @Override
      protected boolean removeEldestEntry(Map.Entry<Long, V> eldest) {
        return size() > most;
      }
    };
  }

  /** How an account speaks. */
  public enum Voice {
    /** It acts together with others, from now on at the latest. */
    TOGETHER,
    /** It shared what another account had shared seconds ago, which may be chance. */
    ECHO,
    ALONE
  }

  /**
   * Hears one post.
   *
   * @param shared what others could share of it, each as one number
   * @param typed whether the first of them is a text that somebody must have typed or copied
   */
  public Voice hear(long account, long second, List<Long> shared, boolean typed) {
    var echoed = new LinkedHashMap<Long, Long>();
    for (int i = 0; i < shared.size(); i++) {
      var shares = things.computeIfAbsent(shared.get(i), _ -> new Shares());
      for (long other : shares.within(second)) {
        echoed.putIfAbsent(other, shared.get(i));
      }
      shares.add(account, second);
      if (typed && i == 0) {
        crowd(shares.within(second), second);
      }
    }
    echoed.remove(account);
    echoed.forEach((other, thing) -> prove(account, other, thing, second));
    if (acting.containsKey(account)) {
      acting.put(account, second);
      return Voice.TOGETHER;
    }
    return echoed.isEmpty() ? Voice.ALONE : Voice.ECHO;
  }

  private void crowd(Set<Long> accounts, long second) {
    if (accounts.size() >= CROWD) {
      accounts.forEach(one -> acting.put(one, second));
    }
  }

  /** Another thing, by another post, is another proof. */
  private void prove(long account, long other, long thing, long second) {
    long pair = Hashes.both(Math.min(account, other), Math.max(account, other));
    var proofs = pairs.merge(pair, Set.of(thing), Echoes::and);
    if (proofs.size() >= PROOFS) {
      acting.put(account, second);
      acting.put(other, second);
    }
  }

  private static Set<Long> and(Set<Long> before, Set<Long> further) {
    if (before.size() >= PROOFS) {
      return before;
    }
    var all = new TreeSet<>(before);
    all.addAll(further);
    return all;
  }

  /** Who shared one thing last. */
  private static final class Shares {

    private static final int KEPT = 16;

    private final long[] accounts = new long[KEPT];
    private final long[] seconds = new long[KEPT];
    private int taken;

    int size() {
      return Math.min(taken, KEPT);
    }

    void add(long account, long second) {
      accounts[taken % KEPT] = account;
      seconds[taken % KEPT] = second;
      taken = taken + 1 == 2 * KEPT ? KEPT : taken + 1;
    }

    /** Accounts in the order in which they shared it within seconds of this one. */
    Set<Long> within(long second) {
      var found = new LinkedHashSet<Long>();
      for (int i = 0; i < size(); i++) {
        if (Math.abs(second - seconds[i]) <= SECONDS) {
          found.add(accounts[i]);
        }
      }
      return found;
    }
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeInt(things.size());
    for (var thing : things.entrySet()) {
      out.writeLong(thing.getKey());
      out.writeInt(thing.getValue().taken);
      for (int i = 0; i < thing.getValue().size(); i++) {
        out.writeLong(thing.getValue().accounts[i]);
        out.writeLong(thing.getValue().seconds[i]);
      }
    }
    out.writeInt(pairs.size());
    for (var pair : pairs.entrySet()) {
      out.writeLong(pair.getKey());
      out.writeInt(pair.getValue().size());
      for (long thing : pair.getValue()) {
        out.writeLong(thing);
      }
    }
    out.writeInt(acting.size());
    for (var account : acting.entrySet()) {
      out.writeLong(account.getKey());
      out.writeLong(account.getValue());
    }
  }

  public static Echoes readFrom(DataInput in) throws IOException {
    var read = new Echoes();
    for (int left = in.readInt(); left > 0; left--) {
      long thing = in.readLong();
      var shares = new Shares();
      shares.taken = in.readInt();
      for (int i = 0; i < shares.size(); i++) {
        shares.accounts[i] = in.readLong();
        shares.seconds[i] = in.readLong();
      }
      read.things.put(thing, shares);
    }
    for (int left = in.readInt(); left > 0; left--) {
      long pair = in.readLong();
      var proofs = new TreeSet<Long>();
      for (int proof = in.readInt(); proof > 0; proof--) {
        proofs.add(in.readLong());
      }
      read.pairs.put(pair, proofs);
    }
    for (int left = in.readInt(); left > 0; left--) {
      read.acting.put(in.readLong(), in.readLong());
    }
    return read;
  }
}
