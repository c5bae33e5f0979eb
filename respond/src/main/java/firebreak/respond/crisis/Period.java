package firebreak.respond.crisis;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** How the time is counted in which an authority must be told. */
public sealed interface Period {

  /** When it is over, counted from the moment we became aware. */
  Instant ends(Instant aware, Holidays holidays);

  /** Through nights, weekends and holidays. */
  record Hours(int hours) implements Period {
    @Override
    public Instant ends(Instant aware, Holidays holidays) {
      return aware.plus(Duration.ofHours(hours));
    }
  }

  /** Only hours of days on which offices are open count; midnight to midnight. */
  record HoursOfOpenDays(int hours, Office office) implements Period {
    @Override
    public Instant ends(Instant aware, Holidays holidays) {
      var at = office.openFrom(aware.atZone(office.zone()), holidays);
      var left = Duration.ofHours(hours);
      while (true) {
        var midnight = at.toLocalDate().plusDays(1).atStartOfDay(office.zone());
        var today = Duration.between(at, midnight);
        if (left.compareTo(today) <= 0) {
          return at.plus(left).toInstant();
        }
        left = left.minus(today);
        at = office.openFrom(midnight, holidays);
      }
    }
  }

  /** So many days on which offices are open after that day, at the hour when they close. */
  record OpenDays(int days, Office office, LocalTime closes) implements Period {
    @Override
    public Instant ends(Instant aware, Holidays holidays) {
      var day = aware.atZone(office.zone()).toLocalDate();
      int left = days;
      while (left > 0) {
        day = day.plusDays(1);
        if (office.isOpen(day, holidays)) {
          left--;
        }
      }
      return day.atTime(closes).atZone(office.zone()).toInstant();
    }
  }

  /** The same day of a later month, or its last day. */
  record Months(int months) implements Period {
    @Override
    public Instant ends(Instant aware, Holidays holidays) {
      return aware.atZone(ZoneOffset.UTC).plusMonths(months).toInstant();
    }
  }

  /** The law says "without delay" and names no hour; the desk reminds after these. */
  record WithoutDelay(int remindsAfterHours) implements Period {
    @Override
    public Instant ends(Instant aware, Holidays holidays) {
      return aware.plus(Duration.ofHours(remindsAfterHours));
    }
  }

  /** An office that is closed on weekends and on its country's holidays. */
  record Office(String country, ZoneId zone) {

    boolean isOpen(java.time.LocalDate day, Holidays holidays) {
      var weekday = day.getDayOfWeek();
      return weekday != DayOfWeek.SATURDAY
          && weekday != DayOfWeek.SUNDAY
          && !holidays.isHoliday(country, day);
    }

    /** This moment when it is open, else the beginning of the next open day. */
    ZonedDateTime openFrom(ZonedDateTime moment, Holidays holidays) {
      var at = moment;
      while (!isOpen(at.toLocalDate(), holidays)) {
        at = at.toLocalDate().plusDays(1).atStartOfDay(zone);
      }
      return at;
    }
  }
}
