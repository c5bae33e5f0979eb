package firebreak.desk.hindsight;

import firebreak.desk.brands.Brand;
import firebreak.desk.platform.Live;
import firebreak.model.BrandId;
import jakarta.annotation.PreDestroy;
import java.time.InstantSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tries one past after another, behind the pages; a few may wait, and no brand waits twice. */
@Component
class Runs {

  private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
  private static final int MOST_WAITING = 3;
  private static final int MOST_KEPT = 8;
  private static final int TOLD_EVERY = 5_000;

  private final Trying trying;
  private final Live live;
  private final InstantSource clock;
  private final ThreadPoolExecutor thread =
      new ThreadPoolExecutor(
          1,
          1,
          1,
          TimeUnit.MINUTES,
          new ArrayBlockingQueue<>(MOST_WAITING),
          Thread.ofPlatform().daemon().name("hindsight").factory());
  private final Map<BrandId, Run> runs =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<BrandId, Run> eldest) {
              return size() > MOST_KEPT;
            }
          });

  Runs(Trying trying, Live live, InstantSource clock) {
    this.trying = trying;
    this.live = live;
    this.clock = clock;
  }

  static String topic(BrandId brand) {
    return "past-" + brand;
  }

  Optional<Run> of(BrandId brand) {
    return Optional.ofNullable(runs.get(brand));
  }

  /** False when too many wait already; a brand whose past is being tried is not tried again. */
  synchronized boolean start(Brand brand) {
    var present = runs.get(brand.id());
    if (present instanceof Run.Waiting || present instanceof Run.Going) {
      return true;
    }
    try {
      runs.put(brand.id(), new Run.Waiting());
      thread.execute(() -> run(brand));
      return true;
    } catch (RejectedExecutionException full) {
      runs.remove(brand.id());
      LOG.info("hindsight.full: {} must wait, {} before it", brand.id(), MOST_WAITING);
      return false;
    } finally {
      live.changed(topic(brand.id()));
    }
  }

  private void run(Brand brand) {
    Run end = new Run.Broken();
    try {
      int all = trying.mentions(brand, clock.instant());
      tell(brand, new Run.Going(0, all));
      end = new Run.Done(trying.of(brand, clock.instant(), heard -> heard(brand, heard, all)));
    } catch (RuntimeException e) {
      LOG.error("hindsight.broken: the past of {} could not be tried", brand.id(), e);
    } finally {
      tell(brand, end);
    }
  }

  private void heard(Brand brand, int heard, int all) {
    if (Thread.currentThread().isInterrupted()) {
      throw new IllegalStateException("the desk stops");
    }
    if (heard % TOLD_EVERY == 0) {
      tell(brand, new Run.Going(heard, all));
    }
  }

  private void tell(Brand brand, Run run) {
    runs.put(brand.id(), run);
    live.changed(topic(brand.id()));
  }

  @PreDestroy
  void stop() {
    thread.shutdownNow();
  }
}
