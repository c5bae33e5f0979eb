package firebreak.respond.care;

/**
 * What it costs when everybody who complains gets the same.
 *
 * @param people who complains now, and how many are likely to in the end
 * @param now what it costs for those who complain now
 */
public record GoodwillForecast(Money each, Claimants people, Money now, Money low, Money high) {

  public static GoodwillForecast of(Money each, Claimants people) {
    return new GoodwillForecast(
        each,
        people,
        each.times(people.now()),
        each.times(people.low()),
        each.times(people.high()));
  }

  /**
   * Distinct authors who complain in one story, the customer at hand among them.
   *
   * @param low the fewest that the forecast expects in the end
   * @param high the most
   */
  public record Claimants(long now, long low, long high) {

    public Claimants {
      if (now < 1) {
        throw new IllegalArgumentException("somebody complains: " + now);
      }
      low = Math.max(now, low);
      high = Math.max(low, high);
    }
  }
}
