package firebreak.detect.forecast;

/** Tells how a story of any size will grow, within minutes and in the end. */
public final class StoryForecast {

  /*
   * The same trees as for cascades, with two differences. They are told nothing of the size: what
   * was recorded became large because it was chosen so, and a story of four mentions must not be
   * expected to reach a hundred. And they were grown on cascades of which a random part was left
   * out, down to five events, so that they know how little a few mentions say. Cost: 1,600 small trees,
   * about 40 µs, for the stories that are looked at only.
   */

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
  public Outlooks of(Reactions course, double now) {
    var shape = Shape.sizeless(Shape.of(course));
    return new Outlooks(
        outcome("30", shape, now),
        outcome("120", shape, now),
        outcome("end", shape, now),
        learned.tell("peak", shape) < 0);
  }

  /** Its final size alone, which is asked at every mention of a storm. */
  public Outcome end(Reactions course, double now) {
    return outcome("end", Shape.sizeless(Shape.of(course)), now);
  }

  private Outcome outcome(String name, double[] shape, double now) {
    return new Outcome(
        now,
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
