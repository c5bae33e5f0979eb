package firebreak.detect;

import firebreak.detect.count.MinuteCounts;
import firebreak.detect.story.Told;
import firebreak.model.Signal.Measure.RatingsFell;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks for reviews that give far fewer stars than this brand is used to. */
final class Ratings {

  /*
   * Low is one or two stars. The low ones among the reviews of a day are held against the usual
   * part, with the spread of a beta-binomial (days differ by more than chance), and their number
   * against the usual number of a day, so that neither one unhappy customer on a quiet day nor a
   * busy day with the usual part of complaints departs. Before KNOWN reviews nothing is usual. Two
   * hours teach a day after they ended, so a bombing does not explain itself away.
   */

  /** So much later than it ended a window is learned. */
  static final int DAY = 24 * 60;

  private static final int REMEMBERED = DAY + 241;
  private static final double KNOWN = 50;
  private static final double FORGETTING = 1 - 1.0 / (12 * 60);
  private static final double ALIKE = 0.05;
  private static final double SPREAD = 0.06;
  private static final double SIGMAS = 3;
  private static final int FEWEST = 5;
  private static final double LOW_UP_TO = 2;

  private MinuteCounts all = new MinuteCounts(REMEMBERED);
  private MinuteCounts low = new MinuteCounts(REMEMBERED);
  private double reviews;
  private double lows;
  private double windows;

  void add(Told told) {
    var stars = told.mention().post().facts().stars();
    if (stars.isPresent()) {
      all.add(told.minute(), 1);
      low.add(told.minute(), stars.getAsDouble() <= LOW_UP_TO ? 1 : 0);
    }
  }

  /** Two hours have ended: those of a day before are learned. */
  void close(long end) {
    long last = end - DAY - 1;
    reviews = reviews * FORGETTING + all.sum(last - 119, last);
    lows = lows * FORGETTING + low.sum(last - 119, last);
    windows = windows * FORGETTING + 1;
  }

  Optional<Departure> look(Told told, long now) {
    var stars = told.mention().post().facts().stars();
    if (stars.isEmpty() || stars.getAsDouble() > LOW_UP_TO || reviews < KNOWN) {
      return Optional.empty();
    }
    long lowNow = low.sum(now - DAY + 1, now);
    long allNow = all.sum(now - DAY + 1, now);
    double share = (lows + 1) / (reviews + 2);
    boolean departs =
        lowNow >= FEWEST
            && sigmasOfShare(lowNow, allNow, share) >= SIGMAS
            && sigmasOfNumber(lowNow, 12 * lows / windows) >= SIGMAS;
    var measure = new RatingsFell(Duration.ofMinutes(DAY), lowNow, allNow, share);
    return departs
        ? Optional.of(
            new Departure(
                "ratings",
                Optional.empty(),
                Level.of(1, lowNow),
                begun(told, now),
                measure,
                List.of(told.mention().post().id())))
        : Optional.empty();
  }

  private static double sigmasOfShare(long low, long all, double share) {
    double variance = all * share * (1 - share) * (1 + (all - 1) * ALIKE);
    return (low - all * share) / Math.sqrt(variance);
  }

  private static double sigmasOfNumber(long low, double usual) {
    return (low - usual) / Math.sqrt(Math.max(1, usual + SPREAD * usual * usual));
  }

  private Instant begun(Told told, long now) {
    for (long minute = now - DAY + 1; minute < now; minute++) {
      if (low.sum(minute, minute) > 0) {
        return Instant.ofEpochSecond(minute * 60);
      }
    }
    return told.mention().at();
  }

  void writeTo(DataOutput out) throws IOException {
    all.writeTo(out);
    low.writeTo(out);
    out.writeDouble(reviews);
    out.writeDouble(lows);
    out.writeDouble(windows);
  }

  static Ratings readFrom(DataInput in) throws IOException {
    var read = new Ratings();
    read.all = MinuteCounts.readFrom(in, REMEMBERED);
    read.low = MinuteCounts.readFrom(in, REMEMBERED);
    read.reviews = in.readDouble();
    read.lows = in.readDouble();
    read.windows = in.readDouble();
    return read;
  }
}
