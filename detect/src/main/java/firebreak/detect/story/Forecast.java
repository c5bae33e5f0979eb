package firebreak.detect.story;

import firebreak.detect.forecast.Outcome;
import firebreak.detect.forecast.StoryForecast;

/**
 * How large a story is expected to become.
 *
 * @param expected median number of mentions in the end
 * @param low lower end of the 80 % interval
 * @param high upper end of the 80 % interval
 * @param within120 the 80 % interval two hours from now
 * @param pastPeak its busiest stretch is over
 */
public record Forecast(
    double expected, double low, double high, Range within120, boolean pastPeak) {

  /** From a number of mentions to a number of mentions. */
  public record Range(long low, long high) {}

  /** A story at this moment. */
  public static Forecast of(Story story, long nowMinute) {
    var told = StoryForecast.shipped().of(story.reactions(nowMinute), story.mentions());
    var end = told.end();
    return new Forecast(
        (double) end.median(),
        (double) end.low(),
        (double) end.high(),
        range(told.in120()),
        told.pastPeak());
  }

  private static Range range(Outcome outcome) {
    return new Range(outcome.low(), outcome.high());
  }
}
