package firebreak.desk.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * The live line to every open page. It carries only the name of what changed; the page fetches the
 * part again and so sees only what its reader may see.
 */
@Component
public class Live {

  private static final int MOST_TOPICS = 10_000;

  private final List<OpenPage> pages = new CopyOnWriteArrayList<>();
  private final AtomicLong told = new AtomicLong();

  /** When each topic was told of last, as the number of that telling; the oldest are forgotten. */
  private final Map<String, Long> latest =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
              return size() > MOST_TOPICS;
            }
          });

  /** How often anything was told so far: what a page shows may be older than what comes next. */
  long told() {
    return told.get();
  }

  /**
   * A line to a page.
   *
   * @param since what had been told when the page was made; it hears at once what came after that
   */
  SseEmitter open(long since) {
    var emitter = new SseEmitter(0L);
    var page = new OpenPage(emitter, pages::remove);
    emitter.onCompletion(() -> pages.remove(page));
    emitter.onError(broken -> pages.remove(page));
    pages.add(page);
    page.stillHere();
    missed(since).forEach(page::tell);
    return emitter;
  }

  List<String> missed(long since) {
    if (since < 0 || since >= told.get()) {
      return List.of();
    }
    synchronized (latest) {
      return latest.entrySet().stream()
          .filter(one -> one.getValue() > since)
          .map(Map.Entry::getKey)
          .toList();
    }
  }

  /** Tells every page, once the running transaction is committed, that something changed. */
  public void changed(String topic) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      tell(topic);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            tell(topic);
          }
        });
  }

  private void tell(String topic) {
    latest.put(topic, told.incrementAndGet());
    pages.forEach(page -> page.tell(topic));
  }

  /** Keeps connections open through proxies and finds the ones that are gone. */
  @Scheduled(fixedRate = 25_000, scheduler = "housekeeping")
  void keepAlive() {
    pages.forEach(OpenPage::stillHere);
  }

  @EventListener(ContextClosedEvent.class)
  void hangUp() {
    pages.forEach(OpenPage::hangUp);
  }
}
