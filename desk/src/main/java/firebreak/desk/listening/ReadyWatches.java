package firebreak.desk.listening;

import static java.util.stream.Collectors.groupingBy;

import firebreak.desk.brands.Watches;
import firebreak.detect.watch.WatchMatcher;
import firebreak.model.BrandId;
import firebreak.model.Watch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The matcher of all watches; a change of one brand's costs that brand's watches, not all. */
@Component
class ReadyWatches {

  private final Watches watches;
  private final ReentrantLock lock = new ReentrantLock();
  private final Set<BrandId> changed = ConcurrentHashMap.newKeySet();
  private final Map<BrandId, List<Watch>> known = new HashMap<>();
  private Optional<WatchMatcher> matcher = Optional.empty();

  ReadyWatches(Watches watches) {
    this.watches = watches;
  }

  /** Noted again after the commit: whoever looks before that still reads the old watches. */
  @EventListener
  void onWatchesChanged(Watches.WatchesChanged change) {
    changed.add(change.brand());
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              changed.add(change.brand());
            }
          });
    }
  }

  WatchMatcher matcher() {
    lock.lock();
    try {
      var ready = matcher.orElseGet(this::readAll);
      for (var brand : Set.copyOf(changed)) {
        ready = readAgain(ready, brand);
      }
      return ready;
    } finally {
      lock.unlock();
    }
  }

  private WatchMatcher readAll() {
    changed.clear();
    var all = watches.all();
    known.clear();
    known.putAll(all.stream().collect(groupingBy(Watch::brand)));
    var made = WatchMatcher.of(all);
    matcher = Optional.of(made);
    return made;
  }

  private WatchMatcher readAgain(WatchMatcher before, BrandId brand) {
    changed.remove(brand); // first: what changes while we read is noted anew
    try {
      var now = watches.of(brand);
      var after = before.changed(known.getOrDefault(brand, List.of()), now);
      known.put(brand, now);
      matcher = Optional.of(after);
      return after;
    } catch (RuntimeException e) {
      changed.add(brand);
      throw e;
    }
  }
}
