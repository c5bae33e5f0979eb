package firebreak.desk.silence;

import firebreak.desk.detecting.Detecting;
import firebreak.desk.listening.MentionsHeard;
import firebreak.detect.silence.Silence;
import firebreak.model.BrandId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Remembers which channels of a brand are quiet until that can have changed: when something is
 * heard, or when the next one could be silent. So a brand that waits in the database stays there.
 */
@Component
class QuietTimes {

  private final Map<BrandId, Known> known = new ConcurrentHashMap<>();
  private final Map<BrandId, Long> timesHeard = new ConcurrentHashMap<>();
  private final Detecting detecting;

  QuietTimes(Detecting detecting) {
    this.detecting = detecting;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(MentionsHeard heard) {
    heard.mentions().forEach(one -> timesHeard.merge(one.mention().brand(), 1L, Long::sum));
  }

  List<Silence> of(BrandId brand, Instant now) {
    long heard = timesHeard.getOrDefault(brand, 0L); // before asking: what comes meanwhile counts
    var before = known.get(brand);
    if (before != null && before.heard() == heard && before.holdsAt(now)) {
      return before.silences();
    }
    var fresh =
        detecting.ask(
            brand,
            detector ->
                new Known(heard, now, detector.silencesChangeAt(now), detector.silences(now)));
    known.put(brand, fresh);
    return fresh.silences();
  }

  /**
   * What a detector said at one moment and holds until another, if nothing is heard.
   *
   * @param heard how often something was heard before it was asked
   */
  private record Known(long heard, Instant from, Instant until, List<Silence> silences) {

    boolean holdsAt(Instant now) {
      return !now.isBefore(from) && now.isBefore(until);
    }
  }
}
