package firebreak.desk.matrix;

import firebreak.model.BrandId;
import firebreak.model.Tier;
import firebreak.respond.matrix.Situation;
import java.time.Instant;
import java.util.function.Consumer;

/** What was assessed before, told by whoever keeps it. */
public interface PastSituations {

  /** At most this many are looked at. */
  int MOST = 20_000;

  /** The latest {@link #MOST} of a brand since that moment, in the order of event time. */
  void since(BrandId brand, Instant moment, Consumer<Past> show);

  /**
   * One past decision.
   *
   * @param tier as it was decided then
   */
  record Past(Situation situation, Tier tier) {}
}
