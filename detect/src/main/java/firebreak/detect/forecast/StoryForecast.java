package firebreak.detect.forecast;

import java.util.Arrays;

/** Tells how a story of any size will grow, within minutes and in the end. */
public final class StoryForecast {

  /*
   * The same trees as for cascades, with two differences. They are told nothing of the size: what
   * was recorded became large because it was chosen so, and a story of four mentions must not be
   * expected to reach a hundred. And they were grown on cascades of which a random part was left
   * out, down to five events, so that they know how little a few mentions say.
   *
   * The moments learned from lie mostly behind the peak, since a hundred reposts had to be there. So
   * a story is past its peak only when its own last eighth also fell to half of its busiest
   * sixteenth, by twice the chance deviation of two counts. Cost: 1,600 small trees,
   * about 40 µs of one core, for the stories that are looked at only.
   */

  private static final int PARTS = 16;

  private static final StoryForecast SHIPPED = new StoryForecast(Learned.shipped("stories.trees"));

  private final Learned learned;

  StoryForecast(Learned learned) {
    this.learned = learned;
  }

  public static StoryForecast shipped() {
    return SHIPPED;
  }

  /**
   * What becomes of a story that was heard of at least once.
   *
   * @param now its mentions, of which the course may be a part
   */
  public Outlooks of(Reactions course, long now) {
    var shape = Shape.sizeless(Shape.of(course));
    return new Outlooks(
        outcome("30", shape, now),
        outcome("120", shape, now),
        outcome("end", shape, now),
        hasFallen(course) && learned.tell("peak", shape) < 0);
  }

  /** Under half of what the busiest part held, and by more than chance. */
  private static boolean hasFallen(Reactions course) {
    var parts = course.parts(PARTS);
    double busiest = Arrays.stream(parts).max().orElse(0);
    double last = (parts[PARTS - 1] + parts[PARTS - 2]) / 2;
    return last <= busiest / 2 && busiest - last > 2 * Math.sqrt(busiest + last);
  }

  /** Its final size alone, which is asked at every mention of a storm. */
  public Outcome end(Reactions course, long now) {
    return outcome("end", Shape.sizeless(Shape.of(course)), now);
  }

  private Outcome outcome(String name, double[] shape, long now) {
    return new Outcome(
        (double) now,
        Learned.STORY_QUANTILES.stream()
            .mapToDouble(quantile -> learned.tell(Learned.name(name, quantile), shape))
            .toArray());
  }

  /**
   * How large it will be.
   *
   * @param pastPeak the busiest stretch is over: its explosive stage lies behind it
   */
  public record Outlooks(Outcome in30, Outcome in120, Outcome end, boolean pastPeak) {}
}
