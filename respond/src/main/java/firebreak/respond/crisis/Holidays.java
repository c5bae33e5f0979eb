package firebreak.respond.crisis;

import java.time.LocalDate;

/** Knows the public holidays of countries; who keeps calendars answers. */
@FunctionalInterface
public interface Holidays {

  /** Every day is as good as another. */
  Holidays NONE = (country, day) -> false;

  /**
   * Whether offices are closed all over the country that day.
   *
   * @param country two letters, such as {@code US}
   */
  boolean isHoliday(String country, LocalDate day);
}
