package firebreak.desk.detecting;

import firebreak.desk.detecting.Snapshots.Snapshot;
import firebreak.detect.Detector;

/** A detector, how far it has seen, and roughly how many bytes of memory it fills. */
final class Running {

  /*
   * What is measured is its length written down; in memory it is about twice that, and a mention
   * adds about a kilobyte (StateTable of bench). A mention that is not yet written down counts two,
   * so a flood is thought larger than it is until it is saved.
   */
  private static final long FRESH = 100 * 1024;
  private static final long PER_MENTION = 2 * 1024;
  private static final long LARGEST = 135 * 1024 * 1024;

  final Detector detector;
  long upTo;
  int sinceSnapshot;
  long bytes;

  Running(Detector fresh) {
    this(fresh, 0, FRESH);
  }

  Running(Snapshot snapshot) {
    this(snapshot.detector(), snapshot.upTo(), estimate(snapshot.bytes()));
  }

  private Running(Detector detector, long upTo, long bytes) {
    this.detector = detector;
    this.upTo = upTo;
    this.bytes = bytes;
  }

  /** It has seen everything up to that mention; says by how much it is thought to have grown. */
  long seen(long seq) {
    upTo = seq;
    sinceSnapshot++;
    return nowFills(bytes + PER_MENTION);
  }

  /** It was written down in so many bytes; says by how much that corrects what it fills. */
  long saved(long written) {
    sinceSnapshot = 0;
    return nowFills(estimate(written));
  }

  private long nowFills(long estimated) {
    long before = bytes;
    bytes = Math.min(LARGEST, estimated);
    return bytes - before;
  }

  private static long estimate(long written) {
    return FRESH / 2 + 2 * written;
  }
}
