package firebreak.understand.harm;

import firebreak.model.Reading.Clue;
import firebreak.model.Reading.Harm;
import java.util.List;
import java.util.Set;

/** The kinds of harm that a text speaks of, with the words that say so. */
public record Harms(Set<Harm> kinds, List<Clue> clues) {

  public Harms {
    kinds = Set.copyOf(kinds);
    clues = List.copyOf(clues);
  }
}
