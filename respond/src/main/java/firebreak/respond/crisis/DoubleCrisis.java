package firebreak.respond.crisis;

import static firebreak.respond.crisis.Outcome.happened;

import firebreak.respond.crisis.Command.ReportBackfire;
import firebreak.respond.crisis.CrisisEvent.WordsBackfired;
import firebreak.respond.crisis.CrisisEvent.WordsPublished;
import java.time.Instant;
import java.util.Optional;

/** A crisis within the crisis: our own words have become what people are angry about. */
public final class DoubleCrisis {

  /*
   * Counted are people who answer or quote these very words, because a storm that goes on growing
   * would have grown without them too. Ten people and half of all who answer: fewer is a quarrel,
   * and a reply that most people accept is none. Our own default, after communications practice.
   */
  static final int FEWEST_AGAINST = 10;

  private static final double SHARE_AGAINST = 0.5;

  private DoubleCrisis() {}

  /** Whether so many people against our words make a crisis of their own. */
  public static boolean isOne(long against, long of) {
    return against >= FEWEST_AGAINST && against >= SHARE_AGAINST * of;
  }

  /** Each public word is told of once. */
  static Outcome report(Crisis crisis, ReportBackfire report, Instant now) {
    boolean told =
        crisis.timeline().all(WordsBackfired.class).stream()
            .anyMatch(known -> known.post().equals(report.post()));
    boolean ours =
        crisis.timeline().all(WordsPublished.class).stream()
            .anyMatch(words -> words.post().equals(report.post()));
    return !told && ours && isOne(report.against(), report.of())
        ? happened(new WordsBackfired(now, report.post(), report.against(), report.of()))
        : happened();
  }

  /** The one that goes on: until we have said in public what was wrong with our words. */
  public static Optional<WordsBackfired> goingOn(Crisis crisis) {
    var timeline = crisis.timeline();
    return timeline.all(WordsBackfired.class).stream()
        .reduce((_, later) -> later)
        .filter(_ -> crisis.stage().isOpen())
        .filter(backfired ->
            timeline.all(WordsPublished.class).stream()
                .filter(words -> words.kind() == WordsKind.CORRECTION)
                .noneMatch(words -> words.at().isAfter(backfired.at())));
  }
}
