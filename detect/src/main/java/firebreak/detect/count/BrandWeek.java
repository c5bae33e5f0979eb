package firebreak.detect.count;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/** Which hour of the week it is for a brand. A public holiday is a Sunday. */
public final class BrandWeek {

  /*
   * A holiday could be learned apart. But a year has about a dozen of them, so each of their hours
   * would be seen once a month and forgotten before it is known; Sundays are known after weeks, and
   * on both days shops and offices are closed and people are at home.
   */

  private final ZoneId zone;
  private Set<Long> holidays = Set.of();

  public BrandWeek(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * From now on these days are Sundays.
   *
   * @param days since the epoch, by the brand's own calendar
   */
  public void celebrate(Set<Long> days) {
    holidays = Set.copyOf(days);
  }

  /** The local time of a minute since the epoch; of a holiday, that of the Sunday after it. */
  public ZonedDateTime at(long minute) {
    var local = Instant.ofEpochSecond(minute * 60).atZone(zone);
    return !holidays.isEmpty() && holidays.contains(local.toLocalDate().toEpochDay())
        ? local.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
        : local;
  }
}
