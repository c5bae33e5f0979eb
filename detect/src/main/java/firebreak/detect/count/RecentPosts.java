package firebreak.detect.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalInt;

/** The posts heard last, so that one heard twice counts once. */
public final class RecentPosts {

  /*
   * A ring of the last posts in order of arrival and an open-addressed table into it. A post that
   * fell out of the ring and comes again counts as new; with the default of 65,536 that is the
   * busiest two months of a care account. Removal from the table shifts later entries back, so no
   * tombstones pile up. The ring begins small and doubles until it has its size. Constant time on
   * average; 20 to 40 bytes a post.
   */

  private static final int FIRST_ROOM = 16;

  private static final int NONE = -1;
  private static final int NO_NOTE = Integer.MIN_VALUE;

  private final int cap;
  private long[] ring = new long[0];
  private int[] notes = new int[0];
  private int[] table = new int[0];
  private long taken;

  /**
   * @param cap a power of two
   */
  public RecentPosts(int cap) {
    this.cap = cap;
    makeRoom(Math.min(cap, FIRST_ROOM));
  }

  private void makeRoom(int room) {
    var before = ring;
    var notesBefore = notes;
    ring = new long[room];
    notes = new int[room];
    table = new int[room * 2];
    Arrays.fill(table, NONE);
    for (long i = taken - Math.min(taken, before.length); i < taken; i++) {
      int from = (int) (i % before.length);
      put((int) (i % room), before[from], notesBefore[from]);
    }
  }

  private void put(int at, long post, int note) {
    ring[at] = post;
    notes[at] = note;
    table[find(post)] = at;
  }

  /** Remembers a post by its hash, with a note; false when it is remembered already. */
  public boolean add(long post, int note) {
    if (table[find(post)] != NONE) {
      return false;
    }
    if (taken >= ring.length && ring.length < cap) {
      makeRoom(ring.length * 2);
    }
    int at = (int) (taken % ring.length);
    if (taken >= ring.length) {
      remove(ring[at]);
    }
    put(at, post, note);
    taken++;
    return true;
  }

  /** Takes the note of a post away, once; the post stays remembered. */
  public OptionalInt takeNote(long post) {
    int at = table[find(post)];
    if (at == NONE || notes[at] == NO_NOTE) {
      return OptionalInt.empty();
    }
    int note = notes[at];
    notes[at] = NO_NOTE;
    return OptionalInt.of(note);
  }

  private int find(long post) {
    int mask = table.length - 1;
    int slot = home(post);
    while (table[slot] != NONE && ring[table[slot]] != post) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private int home(long post) {
    return (int) (post >>> 20) & (table.length - 1);
  }

  private void remove(long post) {
    int mask = table.length - 1;
    int hole = find(post);
    int next = (hole + 1) & mask;
    while (table[next] != NONE) {
      int home = home(ring[table[next]]);
      if (((next - home) & mask) >= ((next - hole) & mask)) {
        table[hole] = table[next];
        hole = next;
      }
      next = (next + 1) & mask;
    }
    table[hole] = NONE;
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeLong(taken);
    for (long i = Math.max(0, taken - ring.length); i < taken; i++) {
      out.writeLong(ring[(int) (i % ring.length)]);
      out.writeInt(notes[(int) (i % ring.length)]);
    }
  }

  public static RecentPosts readFrom(DataInput in, int cap) throws IOException {
    var read = new RecentPosts(cap);
    long taken = in.readLong();
    int kept = (int) Math.min(taken, cap);
    read.makeRoom(Math.max(read.ring.length, Math.min(cap, Integer.highestOneBit(kept) * 2)));
    for (read.taken = taken - kept; read.taken < taken; read.taken++) {
      int at = (int) (read.taken % read.ring.length);
      long post = in.readLong();
      read.put(at, post, in.readInt());
    }
    return read;
  }
}
