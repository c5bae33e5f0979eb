package firebreak.desk.replaying;

import firebreak.model.BrandId;
import firebreak.model.Signal;
import firebreak.model.StoryId;
import firebreak.respond.matrix.Announcement;
import firebreak.respond.matrix.Assessment;
import firebreak.respond.matrix.Facts;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Situation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks the matrix about each signal at the moment it was raised, with the signals and announcements
 * of the same story before it, knowing nothing that a person would have added.
 */
final class Weighing {

  private final Matrix matrix;
  private final Map<Subject, Past> pasts = new HashMap<>();

  Weighing(Matrix matrix) {
    this.matrix = matrix;
  }

  /** The assessment of a signal; to be asked in the order of event time. */
  Assessment of(Signal signal) {
    var past = pasts.computeIfAbsent(new Subject(signal.brand(), signal.story()), _ -> new Past());
    past.signals.add(signal);
    var assessment =
        matrix.assess(
            Situation.of(signal.brand(), signal.story(), signal.at())
                .with(past.signals, Facts.UNKNOWN)
                .after(past.told));
    assessment.announcement().ifPresent(past.told::add);
    return assessment;
  }

  /** A story, or the brand's whole talk. */
  private record Subject(BrandId brand, Optional<StoryId> story) {}

  /** What is known of a subject so far. */
  private static final class Past {
    private final List<Signal> signals = new ArrayList<>();
    private final List<Announcement> told = new ArrayList<>();
  }
}
