package firebreak.desk.detecting;

import firebreak.desk.listening.Heard;
import firebreak.desk.listening.MentionsHeard;
import firebreak.desk.listening.PostsChanging;
import firebreak.desk.platform.Live;
import firebreak.detect.Detector;
import firebreak.model.BrandId;
import firebreak.model.Signal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Shows every new mention to the detector of its brand, in the transaction that stores it.
 *
 * <p>When that transaction fails, what the detectors have seen did not happen: they are thrown away
 * and rebuilt from the last snapshot and the stored mentions after it, in the same order. So the
 * signals are the same with and without a crash.
 */
@Component
public class Detecting {

  private final Detectors detectors;
  private final Signals signals;
  private final StoryMentions stories;
  private final ApplicationEventPublisher events;
  private final Live live;

  Detecting(Detectors detectors, Findings findings, ApplicationEventPublisher events, Live live) {
    this.detectors = detectors;
    this.signals = findings.signals();
    this.stories = findings.stories();
    this.events = events;
    this.live = live;
  }

  @EventListener
  void on(MentionsHeard heard) {
    var brands = new HashSet<BrandId>();
    heard.mentions().forEach(mention -> brands.add(mention.mention().brand()));
    holdUntilDecided(brands);
    var found = new Found(new ArrayList<>(), new ArrayList<>());
    var told = new ArrayList<StoryMentions.Told>();
    for (var mention : heard.mentions()) {
      told.add(observe(mention, found));
    }
    stories.insert(told);
    found.merged().forEach(this::merge);
    var fresh = signals.insert(found.raised());
    if (!fresh.isEmpty()) {
      events.publishEvent(new SignalsRaised(fresh));
    }
    brands.forEach(brand -> live.changed("mentions-" + brand));
  }

  /*
   * A rebuilt detector is shown the stored posts. Once a post is edited or deleted it is no longer
   * what the detector saw, so what it knows is saved first, in the same transaction.
   */
  @EventListener
  void on(PostsChanging changing) {
    holdUntilDecided(changing.brands());
    detectors.saveNow(changing.brands());
  }

  /*
   * What a detector knows does not depend on how strict it is, but what it has said does. So all
   * that it was told so far is saved with the change and read back with the new thresholds: a
   * detector rebuilt after a crash goes on from the same place with the same ones.
   */
  @EventListener
  void on(StrictnessChanging changing) {
    var brand = changing.brand();
    holdUntilDecided(Set.of(brand));
    detectors.saveNow(Set.of(brand));
    detectors.forget(brand);
  }

  private StoryMentions.Told observe(Heard heard, Found found) {
    var brand = heard.mention().brand();
    var observed = detectors.of(brand, heard.seq()).observe(heard.mention(), heard.reading());
    detectors.advanced(brand, heard.seq());
    found.raised().addAll(observed.signals());
    if (!observed.absorbed().isEmpty()) {
      found.merged().add(new StoriesMerged(brand, observed.absorbed(), observed.story()));
    }
    return new StoryMentions.Told(brand, heard.seq(), observed.story());
  }

  /** Two stories turned out to be one: what was told of the one belongs to the other. */
  private void merge(StoriesMerged merged) {
    stories.merge(merged);
    events.publishEvent(merged);
  }

  private void holdUntilDecided(Set<BrandId> brands) {
    detectors.lock();
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            try {
              if (status != STATUS_COMMITTED) {
                brands.forEach(detectors::forget);
              }
            } finally {
              detectors.unlock();
            }
          }
        });
  }

  /** Asks the detector of a brand; never while it is being shown something. */
  public <T> T ask(BrandId brand, Function<Detector, T> question) {
    detectors.lock();
    try {
      return question.apply(detectors.of(brand, Long.MAX_VALUE));
    } finally {
      detectors.unlock();
    }
  }

  /** What one batch brought to light. */
  private record Found(List<Signal> raised, List<StoriesMerged> merged) {}

  /** Where findings are kept. */
  @Component
  record Findings(Signals signals, StoryMentions stories) {}
}
