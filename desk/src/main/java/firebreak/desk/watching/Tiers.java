package firebreak.desk.watching;

import firebreak.desk.detecting.Signals;
import firebreak.desk.matrix.Matrices;
import firebreak.desk.platform.OpenCrises;
import firebreak.desk.platform.OpenCrises.OpenCrisis;
import firebreak.model.BrandId;
import firebreak.model.Signal;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.matrix.Assessment;
import firebreak.respond.matrix.Facts;
import firebreak.respond.matrix.Situation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * How serious things look by their signals alone, before anybody has judged them. What people have
 * said about an open crisis weighs more than this.
 */
@Component
class Tiers {

  /** How long signals are shown beside a story. */
  private static final Duration REMEMBERED = Duration.ofHours(24);

  private final Matrices matrices;
  private final Signals signals;
  private final ObjectProvider<OpenCrises> crises;

  Tiers(Matrices matrices, Signals signals, ObjectProvider<OpenCrises> crises) {
    this.matrices = matrices;
    this.signals = signals;
    this.crises = crises;
  }

  /** The crises of a brand that are open, the most serious first. */
  List<OpenCrisis> open(BrandId brand) {
    return crises.stream()
        .flatMap(known -> known.open().stream())
        .filter(crisis -> crisis.brand().equals(brand))
        .toList();
  }

  List<Signal> recent(BrandId brand, Instant now) {
    return signals.of(brand, now.minus(REMEMBERED)).stream()
        .filter(signal -> !signal.at().isAfter(now))
        .toList();
  }

  /** What the matrix makes of these signals at that moment; old ones do not count any more. */
  Assessment assess(BrandId brand, List<Signal> among, Instant now) {
    return matrices.assess(Situation.of(brand, Optional.empty(), now).with(among, Facts.UNKNOWN));
  }

  /** What the matrix would have made of one signal when it was seen. */
  Tier of(Signal signal) {
    return assess(signal.brand(), List.of(signal), signal.at()).tier();
  }

  static List<Signal> about(StoryId story, List<Signal> among) {
    return among.stream()
        .filter(signal -> signal.story().filter(story::equals).isPresent())
        .toList();
  }
}
