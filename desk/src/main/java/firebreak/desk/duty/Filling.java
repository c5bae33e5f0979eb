package firebreak.desk.duty;

import firebreak.model.PersonId;
import firebreak.respond.duty.WeeklyShift;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts hours at every midnight into shifts, because a shift is at most a day long. */
final class Filling {

  private Filling() {}

  static List<WeeklyShift> of(Instant from, Instant until, ZoneId zone, PersonId person) {
    var shifts = new ArrayList<WeeklyShift>();
    var begins = from.atZone(zone).truncatedTo(ChronoUnit.MINUTES);
    var ends = until.atZone(zone);
    while (begins.isBefore(ends)) {
      var midnight = begins.toLocalDate().plusDays(1).atStartOfDay(zone);
      boolean lastDay = !midnight.isBefore(ends);
      var stops = lastDay ? ends.toLocalTime() : LocalTime.MIDNIGHT;
      shifts.add(
          new WeeklyShift(
              begins.getDayOfWeek(), begins.toLocalTime(), stops, person, Optional.empty()));
      begins = lastDay ? ends : midnight;
    }
    return shifts;
  }
}
