package firebreak.bench.counts;

import firebreak.bench.counts.SilenceTable.Cut.After;
import firebreak.detect.count.BrandWeek;
import firebreak.detect.silence.Silences;
import firebreak.model.ChannelId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * Prints how often a channel that is well is called silent, and how late one that is cut is told.
 *
 * <p>The series name only how much was said in each row; the minute within the row is drawn.
 */
public final class SilenceTable {

  private static final ChannelId CHANNEL = new ChannelId("bluesky");
  private static final double[] KEPT = {1, 0.3, 0.1, 0.03, 0.01, 0.003};
  private static final int CUTS = 40;
  private static final long LEARNING = Duration.ofDays(14).toMinutes();
  private static final long LONGEST_WAIT = Duration.ofDays(7).toMinutes();
  private static final double WEEK = Duration.ofDays(7).toMinutes();

  private SilenceTable() {}

  public static void main(String[] arguments) {
    var series = new Folder(Path.of(arguments[0])).series();
    System.out.println(
        "| kept | brands | false silences per brand-week | told after, median | nine of ten within |"
            + " never within a week |");
    System.out.println("|---|---|---|---|---|---|");
    for (double kept : KEPT) {
      row(kept, series);
    }
  }

  private static void row(double kept, List<Labelled> series) {
    var all = new ArrayList<Cut>();
    for (var one : series) {
      all.add(cut(posts(one, kept)));
    }
    double weeks = all.stream().mapToDouble(Cut::weeks).sum();
    long wrong = all.stream().mapToLong(Cut::wrong).sum();
    var after = all.stream().flatMap(one -> one.after().stream()).toList();
    long[] told = after.stream().filter(After::told).mapToLong(After::minutes).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "| %s %% | %d | %.2f | %s | %s | %d of %d |%n",
        kept * 100,
        all.stream().filter(one -> one.after().stream().anyMatch(After::told)).count(),
        wrong / weeks,
        told.length == 0 ? "" : written(told[told.length / 2]),
        told.length == 0 ? "" : written(told[told.length * 9 / 10]),
        after.size() - told.length,
        after.size());
  }

  private static String written(long minutes) {
    return minutes < 120 ? minutes + " min" : Math.round(minutes / 60.0) + " h";
  }

  /** Minutes since the epoch at which a post came, ascending. */
  private static long[] posts(Labelled series, double kept) {
    var chance = new SplittableRandom(42);
    var minutes = LongStream.builder();
    for (int row = 0; row < series.size(); row++) {
      long begin = series.times().get(row).toEpochSecond(ZoneOffset.UTC) / 60;
      for (long post = Math.round(series.counts().get(row)); post > 0; post--) {
        long at = begin + chance.nextInt(5);
        if (chance.nextDouble() < kept) {
          minutes.add(at);
        }
      }
    }
    return minutes.build().sorted().toArray();
  }

  /** Lets all be heard, and asks at moments drawn by chance what would be said if nothing came. */
  private static Cut cut(long[] posts) {
    var silences = new Silences(new BrandWeek(ZoneOffset.UTC));
    long first = posts[0] + LEARNING;
    long last = posts[posts.length - 1];
    var moments = new SplittableRandom(7).longs(CUTS, first, last).sorted().iterator();
    long cut = moments.next();
    long wrong = 0;
    var after = new ArrayList<After>();
    for (long post : posts) {
      while (cut < post && after.size() < CUTS) {
        after.add(after(silences, cut));
        cut = moments.hasNext() ? moments.next() : Long.MAX_VALUE;
      }
      boolean silent = post > first && !silences.at(instant(post - 1)).isEmpty();
      wrong += silent ? 1 : 0;
      silences.heard(CHANNEL, post, true);
    }
    return new Cut((last - first) / WEEK, wrong, after);
  }

  private static After after(Silences silences, long cut) {
    for (long minute = cut; minute < cut + LONGEST_WAIT; minute++) {
      if (!silences.at(instant(minute)).isEmpty()) {
        return new After(minute - cut, true);
      }
    }
    return new After(LONGEST_WAIT, false);
  }

  private static Instant instant(long minute) {
    return Instant.ofEpochSecond(minute * 60);
  }

  /**
   * What came of one series.
   *
   * @param wrong how often it was called silent although the next post came
   * @param after for each cut, how long it took
   */
  record Cut(double weeks, long wrong, List<After> after) {

    /** From the cut to the moment at which it was told. */
    record After(long minutes, boolean told) {}
  }
}
