package firebreak.respond.playbook;

import java.time.Duration;

/** By when a step should be closed. */
public record Due(Duration within, StartingPoint from) {

  public Due {
    if (!within.isPositive()) {
      throw new IllegalArgumentException("nothing can be done within " + within);
    }
  }
}
