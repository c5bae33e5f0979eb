package firebreak.desk.detecting;

import firebreak.desk.brands.Brands;
import firebreak.desk.listening.MentionLog;
import firebreak.detect.Detector;
import firebreak.detect.Thresholds;
import firebreak.model.BrandId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The running detectors. Only the thread that holds the lock may touch them. */
@Component
class Detectors {

  /** After a crash at most this many mentions per brand are shown again. */
  private static final int MENTIONS_BETWEEN_SNAPSHOTS = 5_000;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<BrandId, Running> running = new HashMap<>();
  private final Brands brands;
  private final Snapshots snapshots;
  private final MentionLog stored;
  private final ExpectedStore expected;

  Detectors(Brands brands, Snapshots snapshots, MentionLog stored, ExpectedStore expected) {
    this.brands = brands;
    this.snapshots = snapshots;
    this.stored = stored;
    this.expected = expected;
  }

  void lock() {
    lock.lock();
  }

  void unlock() {
    lock.unlock();
  }

  /** The detector of a brand, having seen everything that is stored before that place in order. */
  Detector of(BrandId brand, long before) {
    var known = running.get(brand);
    if (known != null) {
      return known.detector;
    }
    var rebuilt = rebuild(brand, before);
    running.put(brand, rebuilt);
    return rebuilt.detector;
  }

  void advanced(BrandId brand, long seq) {
    var one = running.get(brand);
    if (one != null) {
      one.upTo = seq;
      one.sinceSnapshot++;
    }
  }

  void forget(BrandId brand) {
    running.remove(brand);
  }

  /** Runs outside the intake's transaction: what it writes down is committed already. */
  @Scheduled(fixedDelay = 15_000, scheduler = "housekeeping")
  void snapshotBusyOnes() {
    lock();
    try {
      busyOnes().forEach(this::save);
    } finally {
      unlock();
    }
  }

  /** Saves what these detectors know, in the caller's transaction. */
  void saveNow(Set<BrandId> brands) {
    brands.forEach(this::save);
  }

  /** Tells a detector what is expected now, after all that it has seen, and saves both. */
  void expectAnew(BrandId brand) {
    of(brand, Long.MAX_VALUE).expect(expected.of(brand));
    save(brand);
  }

  private List<BrandId> busyOnes() {
    return running.entrySet().stream()
        .filter(one -> one.getValue().sinceSnapshot >= MENTIONS_BETWEEN_SNAPSHOTS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void save(BrandId brand) {
    var one = running.get(brand);
    if (one != null) {
      snapshots.save(brand, one.upTo, one.detector);
      one.sinceSnapshot = 0;
    }
  }

  private Running rebuild(BrandId brand, long before) {
    var thresholds = thresholdsOf(brand);
    var last = snapshots.last(brand, thresholds);
    var detector = last.map(Snapshots.Snapshot::detector).orElseGet(() -> fresh(brand, thresholds));
    var one = new Running(detector, last.map(Snapshots.Snapshot::upTo).orElse(0L));
    stored.between(
        brand,
        one.upTo,
        before,
        heard -> {
          detector.observe(heard.mention(), heard.reading()); // its signals are stored already
          one.upTo = heard.seq();
          one.sinceSnapshot++;
        });
    return one;
  }

  private Detector fresh(BrandId brand, Thresholds thresholds) {
    var detector = Detector.fresh(brand, thresholds);
    detector.expect(expected.of(brand));
    return detector;
  }

  private Thresholds thresholdsOf(BrandId brand) {
    return brands
        .byId(brand)
        .map(known -> Thresholds.shipped(known.zone()))
        .orElseThrow(() -> new IllegalStateException("there is no brand " + brand));
  }

  /** A detector and how far it has seen. */
  private static final class Running {

    private final Detector detector;
    private long upTo;
    private int sinceSnapshot;

    Running(Detector detector, long upTo) {
      this.detector = detector;
      this.upTo = upTo;
    }
  }
}
