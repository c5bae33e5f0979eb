package firebreak.bench.crises;

import firebreak.model.Mention;
import firebreak.model.Reading;
import java.util.List;

/**
 * One brand as it was recorded.
 *
 * @param talk what was said, by event time; empty when only counts are known
 * @param happenings from the moment something began until it no longer counts as early
 * @param quiet where nothing happened, so that every signal is one too many
 */
record Recorded(
    String brand, Series series, List<Said> talk, List<Span> happenings, List<Span> quiet) {

  Recorded {
    talk = List.copyOf(talk);
    happenings = List.copyOf(happenings);
    quiet = List.copyOf(quiet);
  }

  /** One mention and what it was read to say. */
  record Said(Mention mention, Reading reading) {}
}
