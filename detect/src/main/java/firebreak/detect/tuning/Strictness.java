package firebreak.detect.tuning;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much it takes before numbers alone raise a signal: what is usual counts as so wide, and the
 * floors of people as so high, in percent of what ships. More is stricter, and quieter.
 *
 * <p>It has no say in what is about safety: harm, well-known authors, media, other channels and
 * crowds.
 *
 * @param percent from 80 to 200 in steps of 10; 100 as shipped
 */
public record Strictness(int percent) implements Comparable<Strictness> {

  /*
   * Looser than 80 percent the rule for the hostile share would stand near two sigma, where chance
   * alone speaks, because it is asked at every hostile mention. Stricter than 200 percent three
   * sigma would be more than six, and a brand with a usual of nothing would hear of nobody before
   * twenty people are against it.
   */

  private static final int STEP = 10;

  public static final Strictness LOOSEST = new Strictness(80);
  public static final Strictness SHIPPED = new Strictness(100);
  public static final Strictness STRICTEST = new Strictness(200);

  public Strictness {
    if (percent < 80 || percent > 200 || percent % STEP != 0) {
      throw new IllegalArgumentException(
          "a strictness is from 80 to 200 percent in steps of 10, not " + percent);
    }
  }

  /** The strictness of so many percent, unless it lies outside of the limits. */
  public static Optional<Strictness> of(int percent) {
    return all().stream().filter(one -> one.percent == percent).findFirst();
  }

  /** Every one there is, the loosest first. */
  public static List<Strictness> all() {
    return IntStream.iterate(80, percent -> percent <= 200, percent -> percent + STEP)
        .mapToObj(Strictness::new)
        .toList();
  }

  /** One step up; none from the strictest. */
  public Optional<Strictness> stricter() {
    return of(percent + STEP);
  }

  /** One step down; none from the loosest. */
  public Optional<Strictness> looser() {
    return of(percent - STEP);
  }

  /** A limit that ships, as high as this asks for. */
  public double times(double shipped) {
    return shipped * percent / 100;
  }

  /** A floor of people that ships, as high as this asks for; a part of a person counts whole. */
  public int people(int shipped) {
    return (shipped * percent + 99) / 100;
  }

  @Override
  public int compareTo(Strictness other) {
    return Integer.compare(percent, other.percent);
  }
}
