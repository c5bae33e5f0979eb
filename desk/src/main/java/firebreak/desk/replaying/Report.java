package firebreak.desk.replaying;

import firebreak.model.PostId;
import firebreak.model.Tier;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a replay found.
 *
 * @param tiers the first time that each tier from T1 on, or a higher one, was reached
 * @param steps every signal in the order of event time
 */
record Report(Played played, Read read, Talk talk, List<Reached> tiers, List<Step> steps) {

  Report {
    tiers = List.copyOf(tiers);
    steps = List.copyOf(steps);
  }

  /**
   * What was played.
   *
   * @param watch empty when every post counted
   */
  record Played(String file, String brand, List<String> watch, String zone) {}

  /** What came out of the file, and how fast it went in. */
  record Read(Counts counts, List<Unreadable> firstUnreadable, Pace pace) {}

  /**
   * How much there was of what.
   *
   * @param rows of the file
   * @param events posts, edits, deletions, counts and rows that could not be read
   * @param mentions posts that were kept because they are about the brand
   * @param repeated posts that were told again
   */
  record Counts(long rows, long events, long posts, long mentions, long repeated, long unreadable) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

    Counts plus(Counts more) {
      return new Counts(
          rows + more.rows,
          events + more.events,
          posts + more.posts,
          mentions + more.mentions,
          repeated + more.repeated,
          unreadable + more.unreadable);
    }

    Counts withRows(long read) {
      return new Counts(read, events, posts, mentions, repeated, unreadable);
    }

    /** Posts that no watch matched. */
    long notMatched() {
      return Math.max(0, posts - mentions - repeated);
    }
  }

  /** A row that could not be read. */
  record Unreadable(String place, String reason) {}

  /**
   * How fast it went.
   *
   * @param reading to read the file and put it in order, before the first post was played
   * @param playing from the first post to the last one kept
   * @param halfWithin half of the events were kept, with their signals, within this time
   */
  record Pace(
      Duration reading,
      Duration playing,
      double mentionsPerSecond,
      Duration halfWithin,
      Duration p99Within,
      Duration allWithin) {}

  /** What the mentions are, taken together. */
  record Talk(
      long mentions,
      long hostile,
      Optional<Period> period,
      Optional<Instant> firstHostile,
      Map<String, Long> languages,
      Optional<BusiestHour> busiestHour) {

    double hostileShare() {
      return mentions == 0 ? 0 : (double) hostile / mentions;
    }
  }

  /** The event times of the first and the last mention. */
  record Period(Instant first, Instant last) {}

  /** The hour of the brand's clock with the most mentions. */
  record BusiestHour(Instant begins, long mentions) {}

  /**
   * A tier was reached.
   *
   * @param as the tier of that moment, which may lie higher
   */
  record Reached(Tier tier, Tier as, Timing timing, Verdict verdict) {}

  /**
   * A signal, what it meant at that moment, and who shows it.
   *
   * @param words the signal as a sentence
   */
  record Step(
      String kind,
      String words,
      Optional<String> story,
      Timing timing,
      Verdict verdict,
      List<Exhibit> posts) {}

  /**
   * When.
   *
   * @param since first hostile post of the story or window
   * @param afterItsFirstHostile from there
   * @param afterFirstHostile from the first hostile post of the recording; absent before it
   */
  record Timing(
      Instant at,
      Instant since,
      Duration afterItsFirstHostile,
      Optional<Duration> afterFirstHostile) {}

  /**
   * What the decision matrix said.
   *
   * @param row absent when no row held
   * @param announced whether people would have been told, or were told of the same just before
   */
  record Verdict(
      Tier tier, Optional<String> row, String reads, String matrixVersion, boolean announced) {}

  /** A post that shows a signal, cut short. */
  record Exhibit(PostId id, String author, Instant at, String words) {}
}
