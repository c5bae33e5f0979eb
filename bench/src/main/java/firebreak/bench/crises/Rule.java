package firebreak.bench.crises;

import java.time.Instant;
import java.util.List;

/** Something that speaks up; judged by when. */
interface Rule {

  String name();

  /** Whether the recording holds what the rule looks at. */
  boolean canJudge(Recorded recorded);

  /** When it speaks, in order, without looking ahead. */
  List<Instant> alerts(Recorded recorded);
}
