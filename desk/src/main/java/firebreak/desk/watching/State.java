package firebreak.desk.watching;

import firebreak.desk.platform.OpenCrises.OpenCrisis;
import firebreak.model.Signal;
import firebreak.model.Tier;
import java.time.Instant;
import java.util.List;

/** How a brand stands, as far as it matters for what to do next. */
sealed interface State {

  /** Nobody has mentioned the brand yet. */
  record NothingHeard() implements State {}

  /** Nothing departs, and the desk cannot tell yet what is usual. */
  record Learning(int daysSeen, int daysNeeded) implements State {}

  /** Nothing departs. */
  record Quiet() implements State {}

  /** More is said, or more people speak against the brand, than is usual; no rule asks to act. */
  record Busier() implements State {}

  /** Nothing departs in what is heard, but not every channel is. */
  record Unheard(int channels) implements State {}

  /** Signals ask to act and nobody has declared anything. */
  record Departed(Tier tier, Signal because) implements State {}

  /** People work on it. */
  record InCrisis(List<OpenCrisis> open) implements State {

    public InCrisis {
      open = List.copyOf(open);
    }

    OpenCrisis worst() {
      return open.getFirst();
    }

    Tier tier() {
      return worst().tier();
    }

    Instant since() {
      return worst().since();
    }
  }
}
