package firebreak.detect;

import firebreak.detect.count.DistinctAuthors;
import firebreak.model.Reading.Harm;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** How often people speak of one kind of harm, now and usually. */
final class UsualHarm {

  /*
   * Two questions, both against what two-hour windows taught before the present one. Across the
   * brand: are there more authors than the usual part of the hostile ones would give (mean + 4 root
   * mean of a Poisson count, because it is asked again and again)? Within a story: more than speak of it on an ordinary day anyway? A
   * music service hears of hijacked accounts every day; a maker of chargers never hears of fire.
   * Before anything is known one hostile post in a hundred is taken to speak of harm.
   */

  static final int WINDOW = 120;

  private static final int AUTHORS = 256;
  private static final int SPAN = WINDOW + 61;
  private static final double PRIOR_HARMED = 0.5;
  private static final double PRIOR_HOSTILE = 50;
  private static final double FORGETTING = 1 - 1.0 / 168;
  private static final double SIGMAS = 4;
  private static final int WINDOWS_A_DAY = 12;

  final Harm harm;
  private DistinctAuthors authors = new DistinctAuthors(AUTHORS, SPAN);
  private double harmed;
  private double hostile;
  private double windows;

  UsualHarm(Harm harm) {
    this.harm = harm;
  }

  void add(long author, long minute) {
    authors.add(author, minute);
  }

  void close(long end, long hostileAuthors) {
    harmed = harmed * FORGETTING + authors.within(WINDOW, end - 1);
    hostile = hostile * FORGETTING + hostileAuthors;
    windows = windows * FORGETTING + 1;
  }

  long authors(long now) {
    return authors.within(WINDOW, now);
  }

  boolean departs(long now, long hostileAuthors) {
    double rate = (harmed + PRIOR_HARMED) / (hostile + PRIOR_HOSTILE);
    return authors(now) > atMost(rate * hostileAuthors);
  }

  boolean departsInStory(long authorsOfStory) {
    double aDay = windows < WINDOWS_A_DAY ? 0 : harmed / windows * WINDOWS_A_DAY;
    return authorsOfStory > atMost(aDay);
  }

  private static double atMost(double expected) {
    return expected + SIGMAS * Math.sqrt(expected);
  }

  void writeTo(DataOutput out) throws IOException {
    authors.writeTo(out);
    out.writeDouble(harmed);
    out.writeDouble(hostile);
    out.writeDouble(windows);
  }

  static UsualHarm readFrom(DataInput in, Harm harm) throws IOException {
    var read = new UsualHarm(harm);
    read.authors = DistinctAuthors.readFrom(in, AUTHORS, SPAN);
    read.harmed = in.readDouble();
    read.hostile = in.readDouble();
    read.windows = in.readDouble();
    return read;
  }
}
