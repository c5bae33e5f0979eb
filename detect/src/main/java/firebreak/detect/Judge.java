package firebreak.detect;

import firebreak.detect.story.Story;
import firebreak.model.BrandId;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure.NegativeBurst;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what is news to one set of thresholds, and remembers what it has said. */
final class Judge {

  /*
   * What was heard and learned does not depend on thresholds; what was said does. So one talk can
   * be judged by several of these at once, each as if it were alone (see Trial).
   */

  private final Naming naming;
  private final Thresholds thresholds;
  private final Bursts bursts;
  private final Shares shares;
  private final Episodes episodes;
  private ExpectedTimes expected = ExpectedTimes.NONE;
  private Spreads spreads;

  private Judge(BrandId brand, Thresholds thresholds, Episodes episodes) {
    naming = new Naming(brand);
    this.thresholds = thresholds;
    this.episodes = episodes;
    bursts = new Bursts(thresholds);
    shares = new Shares(thresholds);
    spreads = new Spreads(thresholds, expected);
  }

  static Judge fresh(BrandId brand, Thresholds thresholds) {
    return new Judge(brand, thresholds, new Episodes(cooldown(thresholds)));
  }

  private static long cooldown(Thresholds thresholds) {
    return thresholds.patience().cooldown().toMinutes();
  }

  /** From the next mention on it is known when more talk is expected. */
  void expect(ExpectedTimes times) {
    expected = times;
    spreads = new Spreads(thresholds, times);
  }

  /** The signals that a mention completed. */
  List<Signal> signals(Heard heard) {
    return departures(heard).stream()
        .filter(found -> !expected.foresees(found.measure(), heard.told().minute()))
        .flatMap(found ->
            news(found, heard.told().mention().at(), heard.around().timeline().now()).stream())
        .toList();
  }

  private List<Departure> departures(Heard heard) {
    var around = heard.around();
    var timeline = around.timeline();
    var found = new ArrayList<Departure>(heard.found().rises());
    if (heard.told().hostile()) {
      bursts
          .look(timeline)
          .filter(burst -> isNews(burst, timeline.now()))
          .ifPresent(burst -> found.add(explained(burst, around)));
      shares.look(timeline, around.usualShare(), around.hostileMinutes()).ifPresent(found::add);
    }
    found.addAll(heard.found().harms());
    found.addAll(heard.found().reach());
    spreads.outlook(heard.story(), around.stories(), timeline.now()).ifPresent(found::add);
    found.addAll(heard.found().other());
    return found;
  }

  /** Cheap and asked at every hostile mention of a storm, before the burst is explained. */
  private boolean isNews(NegativeBurst burst, long now) {
    return !episodes.goesOn(naming.rule(Bursts.RULE, Optional.empty()), bursts.level(burst), now);
  }

  private Departure explained(NegativeBurst burst, Heard.Around around) {
    return bursts.explained(burst, around.timeline(), around.hostileMinutes(), around.stories());
  }

  /** The signal of a story that is weighed again although nobody spoke. */
  Optional<Signal> reconsidered(Story story, Heard.Around around, Instant at) {
    long now = Math.max(around.timeline().now(), Math.floorDiv(at.getEpochSecond(), 60L));
    return spreads
        .reconsider(story, around.stories(), now)
        .flatMap(found -> news(found, at, around.timeline().now()));
  }

  private Optional<Signal> news(Departure departure, Instant at, long now) {
    var subject =
        departure.rule().equals(Bursts.RULE) ? Optional.<Story>empty() : departure.story();
    long rule = naming.rule(departure.rule(), subject);
    return episodes
        .departed(rule, departure, now)
        .map(episode -> naming.signal(departure, episode, rule, at));
  }

  /** Writes what was said, which is all that thresholds do not tell. */
  void writeTo(DataOutput out) throws IOException {
    episodes.writeTo(out);
  }

  static Judge readFrom(DataInput in, BrandId brand, Thresholds thresholds) throws IOException {
    return new Judge(brand, thresholds, Episodes.readFrom(in, cooldown(thresholds)));
  }
}
