package firebreak.respond.duty;

import java.util.Comparator;

/** One rung in one round; later places come after earlier ones. */
record Place(int round, int rung) implements Comparable<Place> {

  private static final Comparator<Place> UPWARDS =
      Comparator.comparingInt(Place::round).thenComparingInt(Place::rung);

  static Place of(PageId page) {
    return new Place(page.round(), page.rung());
  }

  @Override
  public int compareTo(Place other) {
    return UPWARDS.compare(this, other);
  }
}
