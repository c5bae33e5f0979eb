package firebreak.desk.detecting;

import firebreak.desk.listening.MentionLog;
import firebreak.detect.Detector;
import firebreak.detect.Thresholds;
import firebreak.model.BrandId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * The running detectors. Only the thread that holds the lock may touch them.
 *
 * <p>They may fill so much memory and no more: beyond that those asked for least lately are written
 * to the database and read back when their brand is named again. What they answer is the same.
 */
@Component
class Detectors {

  /** After a crash at most this many mentions per brand are shown again. */
  private static final int MENTIONS_BETWEEN_SNAPSHOTS = 5_000;

  /** Detectors fill at most a third of what the desk may use. */
  private static final int PART_OF_MEMORY = 3;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<BrandId, Running> running = new LinkedHashMap<>(16, 0.75f, true);
  private final BrandLimits limits;
  private final Snapshots snapshots;
  private final Stored stored;
  private final long room;
  private long filled;

  @Autowired
  Detectors(BrandLimits limits, Snapshots snapshots, Stored stored) {
    this(limits, snapshots, stored, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
  }

  Detectors(BrandLimits limits, Snapshots snapshots, Stored stored, long room) {
    this.limits = limits;
    this.snapshots = snapshots;
    this.stored = stored;
    this.room = room;
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
    filled += rebuilt.bytes;
    spill();
    return rebuilt.detector;
  }

  void advanced(BrandId brand, long seq) {
    var one = running.get(brand);
    if (one != null) {
      filled += one.seen(seq);
    }
  }

  void forget(BrandId brand) {
    var one = running.remove(brand);
    if (one != null) {
      filled -= one.bytes;
    }
  }

  int inMemory() {
    return running.size();
  }

  /*
   * May run inside a transaction that has not committed: what is saved there is undone with it, and
   * the brand is then rebuilt from an older snapshot and the mentions stored since.
   */
  private void spill() {
    while (filled > room && running.size() > 1) {
      var eldest = running.keySet().iterator().next();
      save(eldest);
      forget(eldest);
    }
  }

  /** Runs outside the intake's transaction: what it writes down is committed already. */
  @Scheduled(fixedDelay = 15_000, scheduler = "housekeeping")
  void snapshotBusyOnes() {
    lock();
    try {
      busyOnes().forEach(this::save);
      spill();
    } finally {
      unlock();
    }
  }

  /** Saves what the detectors of these brands know by now, in the caller's transaction. */
  void saveNow(Set<BrandId> brands) {
    for (var brand : brands) {
      of(brand, Long.MAX_VALUE);
      save(brand);
    }
  }

  /** Tells a detector what is expected now, after all that it has seen, and saves both. */
  void expectAnew(BrandId brand) {
    of(brand, Long.MAX_VALUE).expect(stored.expected().of(brand));
    Optional.ofNullable(running.get(brand)).ifPresent(one -> write(brand, one));
  }

  private List<BrandId> busyOnes() {
    return running.entrySet().stream()
        .filter(one -> one.getValue().sinceSnapshot >= MENTIONS_BETWEEN_SNAPSHOTS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private void save(BrandId brand) {
    var one = running.get(brand);
    if (one != null && one.sinceSnapshot > 0) {
      write(brand, one);
    }
  }

  private void write(BrandId brand, Running one) {
    filled += one.saved(snapshots.save(brand, one.upTo, one.detector));
  }

  private Running rebuild(BrandId brand, long before) {
    var thresholds = limits.of(brand);
    var last = snapshots.last(brand, thresholds);
    var one = last.map(Running::new).orElseGet(() -> new Running(fresh(brand, thresholds)));
    stored
        .mentions()
        .between(
            brand,
            one.upTo,
            before,
            heard -> {
              // its signals are stored already
              one.detector.observe(heard.mention(), heard.reading());
              one.seen(heard.seq());
            });
    return one;
  }

  private Detector fresh(BrandId brand, Thresholds thresholds) {
    var detector = Detector.fresh(brand, thresholds);
    detector.expect(stored.expected().of(brand));
    return detector;
  }

  /** What a detector is rebuilt from besides its snapshot. */
  @Component
  record Stored(MentionLog mentions, ExpectedStore expected) {}
}
