package firebreak.desk.shell;

import firebreak.model.Tier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the layout shows around a page; absent parts are null because templates ask so.
 *
 * @param openCrises of brands that are as real, or as much an exercise, as the one on the page
 * @param drill whether the page belongs to an exercise
 */
record Shell(
    @Nullable Who person,
    @Nullable Place brand,
    List<Place> brands,
    long openCrises,
    @Nullable Tier highestTier,
    @Nullable Duty duty,
    boolean drill) {

  static final Shell EMPTY = new Shell(null, null, List.of(), 0, null, null, false);

  /**
   * Who reads the page.
   *
   * @param zone the time zone in which they read times, such as {@code Europe/Warsaw}
   */
  record Who(String name, String zone) {}

  /** A brand and the address of its watch. */
  record Place(String id, String name, String address) {}

  /**
   * Who is on duty.
   *
   * @param until local time of the reader, with the weekday when it is not today
   */
  record Duty(String name, String until) {}
}
