package firebreak.desk.hindsight;

import firebreak.desk.hindsight.Judgements.Judged;
import firebreak.desk.hindsight.Lived.Tally;
import firebreak.detect.tuning.Precision;
import firebreak.detect.tuning.Strictness;
import firebreak.model.Tier;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a past would have brought, one row for each strictness beside the one in force.
 *
 * @param judged the signals of that time that people judged
 * @param missed the crises of that time that people found first
 */
record PastRows(
    Outcome outcome,
    Strictness inForce,
    List<Judged> judged,
    List<Missed.One> missed,
    HindsightReader reader) {

  private static final int MOST_SHOWN = 10;

  /** Somebody was woken in time when it was less than this before people heard of it. */
  private static final Duration IN_TIME = Duration.ofHours(12);

  /** The one in force with its neighbours, the shipped one, and some on the way to the limits. */
  List<Row> all() {
    return Stream.of(
            Optional.of(Strictness.LOOSEST),
            Optional.of(Strictness.SHIPPED),
            inForce.looser(),
            Optional.of(inForce),
            inForce.stricter(),
            Strictness.of(130),
            Strictness.of(160),
            Optional.of(Strictness.STRICTEST))
        .flatMap(Optional::stream)
        .distinct()
        .sorted()
        .map(this::row)
        .toList();
  }

  private Row row(Strictness one) {
    var tally = outcome.at(one);
    return new Row(
        name(one),
        Stream.of(Tier.T4, Tier.T3, Tier.T2, Tier.T1, Tier.T0)
            .map(tier -> new Count(tier, tally.at(tier)))
            .toList(),
        tally.pages().size(),
        precision(tally),
        found(tally),
        one.equals(inForce) ? pages(tally) : changes(tally));
  }

  private Name name(Strictness one) {
    boolean present = one.equals(inForce);
    var note =
        present
            ? reader.say("row.force")
            : one.equals(Strictness.SHIPPED) ? reader.say("row.shipped") : "";
    return new Name(reader.factor(one), note, present);
  }

  private Said precision(Tally tally) {
    var precision = Precision.UNKNOWN;
    for (var one : judged) {
      boolean given =
          tally.signals().stream().anyMatch(other -> Likeness.alike(one.signal(), other));
      precision = given ? precision.and(one.right()) : precision;
    }
    return precision.isKnown()
        ? new Said(
            reader.say("judged.of", precision.right(), precision.judged()),
            reader.say("judged.interval", percent(precision.low()), percent(precision.high())))
        : new Said(reader.say("judged.none"), "");
  }

  private static long percent(double share) {
    return Math.round(share * 100);
  }

  private Optional<String> found(Tally tally) {
    if (missed.isEmpty()) {
      return Optional.empty();
    }
    long inTime = missed.stream().filter(one -> inTime(one, tally)).count();
    return Optional.of(reader.say("row.found", inTime, missed.size()));
  }

  private static boolean inTime(Missed.One one, Tally tally) {
    return tally.pages().stream()
        .anyMatch(
            page -> !page.at().isAfter(one.at()) && page.at().isAfter(one.at().minus(IN_TIME)));
  }

  private Changes pages(Tally tally) {
    var count = tally.pages().size();
    return new Changes(reader.say("row.pages", count), lines(tally.pages(), ""));
  }

  private Changes changes(Tally tally) {
    var present = outcome.at(inForce);
    var gone = present.without(tally);
    var more = tally.without(present);
    var lines =
        Stream.concat(
                lines(gone, reader.say("row.gone")).stream(),
                lines(more, reader.say("row.new")).stream())
            .toList();
    return new Changes(
        lines.isEmpty()
            ? reader.say("row.same")
            : reader.say("row.changes", gone.size(), more.size()),
        lines);
  }

  private List<Line> lines(List<Page> pages, String what) {
    return pages.reversed().stream()
        .limit(MOST_SHOWN)
        .map(page ->
            new Line(what, reader.at(page.at()), page.tier(), reader.wording().of(page.because())))
        .toList();
  }

  /**
   * One strictness.
   *
   * @param found how many of the missed crises would have been found in time; absent without any
   */
  record Row(
      Name name,
      List<Count> tiers,
      int pages,
      Said precision,
      Optional<String> found,
      Changes changes) {}

  /** Its factor, what it is, and whether it is in force. */
  record Name(String factor, String note, boolean inForce) {}

  /** Signals of one tier. */
  record Count(Tier tier, int signals) {}

  /** How many were right, and the interval. */
  record Said(String words, String interval) {}

  /** What is different, counted and listed. */
  record Changes(String words, List<Line> lines) {}

  /** One page that would come, go or stay. */
  record Line(String what, String at, Tier tier, String sentence) {}
}
