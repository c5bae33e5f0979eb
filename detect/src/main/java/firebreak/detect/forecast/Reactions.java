package firebreak.detect.forecast;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** The reactions to one post that were known at one moment, in order. */
public final class Reactions {

  private final double[] minutes;
  private final double after;

  private Reactions(double[] minutes, double after) {
    this.minutes = minutes;
    this.after = after;
  }

  /**
   * What was known so many minutes after the post. A reaction that comes later is not looked at;
   * one without a time is left out; one from before the post counts at its minute, as clocks
   * differ.
   *
   * @param minutes of each reaction after the post, in any order
   * @param after more than 0
   */
  public static Reactions until(double after, double... minutes) {
    if (!(after > 0) || Double.isInfinite(after)) {
      throw new IllegalArgumentException("a forecast needs some minutes to look at, not " + after);
    }
    var known =
        DoubleStream.of(minutes)
            .filter(minute -> minute <= after)
            .map(minute -> Math.max(0, minute))
            .sorted()
            .toArray();
    return new Reactions(known, after);
  }

  double after() {
    return after;
  }

  int count() {
    return minutes.length;
  }

  public boolean isEmpty() {
    return minutes.length == 0;
  }

  /** Share of the reactions that came until this minute, included. */
  double shareUntil(double minute) {
    return share(until(minute));
  }

  /** Share of the reactions that came after this minute. */
  double shareSince(double minute) {
    return share(minutes.length - until(minute));
  }

  private double share(int some) {
    return (some + 0.5) / (minutes.length + 1);
  }

  private int until(double minute) {
    int found = Arrays.binarySearch(minutes, Math.nextUp(minute));
    int at = found < 0 ? -found - 1 : found;
    while (at > 0 && minutes[at - 1] > minute) {
      at--;
    }
    return at;
  }

  /** The minute until which this share of the reactions had come. */
  double minuteOf(double share) {
    return minutes[(int) Math.min(minutes.length - 1.0, share * minutes.length)];
  }

  double last() {
    return minutes[minutes.length - 1];
  }

  double mean() {
    return DoubleStream.of(minutes).average().orElse(0);
  }

  double deviation() {
    double mean = mean();
    return Math.sqrt(
        DoubleStream.of(minutes).map(at -> (at - mean) * (at - mean)).average().orElse(0));
  }

  /** How many fell into each of so many equal parts of the time. */
  double[] parts(int number) {
    var parts = new double[number];
    for (double minute : minutes) {
      parts[(int) Math.min(number - 1.0, minute * number / after)]++;
    }
    return parts;
  }
}
