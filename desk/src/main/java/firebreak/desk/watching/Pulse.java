package firebreak.desk.watching;

import firebreak.desk.brands.Brands;
import firebreak.desk.listening.MentionsHeard;
import firebreak.desk.listening.PostsChanging;
import firebreak.desk.platform.Live;
import firebreak.desk.silence.HearingChanged;
import firebreak.model.BrandId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open watch pages to look again: at most twice a second while much comes in, and once a
 * minute when nothing does, because what was busy an hour ago is not busy any more.
 */
@Component
class Pulse {

  private final Set<BrandId> changed = ConcurrentHashMap.newKeySet();
  private final Brands brands;
  private final Live live;

  Pulse(Brands brands, Live live) {
    this.brands = brands;
    this.live = live;
  }

  /** The live event of a brand's watch. */
  static String topic(BrandId brand) {
    return "watch-" + brand;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(MentionsHeard heard) {
    heard.mentions().forEach(one -> changed.add(one.mention().brand()));
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(PostsChanging posts) {
    changed.addAll(posts.brands());
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(HearingChanged hearing) {
    changed.add(hearing.brand());
  }

  @Scheduled(fixedDelay = 500, scheduler = "housekeeping")
  void beat() {
    for (var brand : Set.copyOf(changed)) {
      changed.remove(brand);
      live.changed(topic(brand));
    }
  }

  @Scheduled(fixedRate = 60_000, initialDelay = 60_000, scheduler = "housekeeping")
  void minutePassed() {
    brands.all().forEach(brand -> live.changed(topic(brand.id())));
  }
}
