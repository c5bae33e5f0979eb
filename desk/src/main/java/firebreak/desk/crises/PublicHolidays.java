package firebreak.desk.crises;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import firebreak.respond.crisis.Holidays;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The public holidays of countries, from the calendars of a library. */
@Component
class PublicHolidays implements Holidays {

  private final Map<String, HolidayManager> calendars = new ConcurrentHashMap<>();

  @Override
  public boolean isHoliday(String country, LocalDate day) {
    return calendars
        .computeIfAbsent(country, PublicHolidays::calendar)
        .isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
  }

  private static HolidayManager calendar(String country) {
    return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
  }
}
