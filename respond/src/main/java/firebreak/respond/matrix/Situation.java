package firebreak.respond.matrix;

import firebreak.model.BrandId;
import firebreak.model.Signal;
import firebreak.model.StoryId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the matrix looks at, and everything that an assessment must remember.
 *
 * @param story absent when the brand's whole talk is assessed
 * @param signals in any order; those that are too old are left aside
 * @param now the event time of the assessment
 * @param told when people were told of this story before, in any order
 * @param around absent when nobody looked around; see {@link #surroundings()}
 */
public record Situation(
    BrandId brand,
    Optional<StoryId> story,
    List<Signal> signals,
    Facts facts,
    Instant now,
    List<Announcement> told,
    Optional<Around> around) {

  public Situation {
    signals = List.copyOf(signals);
    told = List.copyOf(told);
    for (var signal : signals) {
      if (!signal.brand().equals(brand)) {
        throw new IllegalArgumentException(signal.id() + " speaks of " + signal.brand());
      }
    }
  }

  /** How it stands now, without anything known besides. */
  public static Situation of(BrandId brand, Optional<StoryId> story, Instant now) {
    return new Situation(brand, story, List.of(), Facts.UNKNOWN, now, List.of(), Optional.empty());
  }

  public Situation with(List<Signal> others, Facts known) {
    return new Situation(brand, story, others, known, now, told, around);
  }

  public Situation after(List<Announcement> before) {
    return new Situation(brand, story, signals, facts, now, before, around);
  }

  public Situation in(Around other) {
    return new Situation(brand, story, signals, facts, now, told, Optional.of(other));
  }

  public Around surroundings() {
    return around.orElse(Around.UNKNOWN);
  }
}
