package firebreak.detect;

import firebreak.model.Signal.Measure;
import java.util.List;

/**
 * One of the equally likely ways in which a story may go on.
 *
 * @param mentions that the story would have by then
 * @param measures what would be measured by then, beside what was measured until now
 */
public record Prospect(long mentions, List<Measure> measures) {

  public Prospect {
    measures = List.copyOf(measures);
  }
}
