package firebreak.detect;

import firebreak.model.Signal;
import firebreak.model.StoryId;
import java.util.List;

/**
 * What became of one mention.
 *
 * @param story the story it was put into
 * @param absorbed stories that turned out to be the same and ended in it
 * @param signals departures that this mention completed, mostly none
 */
public record Observed(StoryId story, List<StoryId> absorbed, List<Signal> signals) {

  public Observed {
    absorbed = List.copyOf(absorbed);
    signals = List.copyOf(signals);
  }
}
