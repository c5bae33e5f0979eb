package firebreak.understand.tone;

import firebreak.model.Reading.Clue;
import java.util.List;

/**
 * How a text is meant.
 *
 * @param sentiment from -1 to 1
 * @param complaint probability, 0 to 1
 * @param arousal from 0 to 1
 */
public record Tone(
    double sentiment, double complaint, double arousal, boolean vulgar, List<Clue> clues) {

  public Tone {
    clues = List.copyOf(clues);
  }
}
