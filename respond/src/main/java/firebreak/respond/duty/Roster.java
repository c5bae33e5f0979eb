package firebreak.respond.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who is on duty in which hours of the week.
 *
 * @param zone in which the hours are meant
 * @param shifts where two overlap, the one that stands first counts
 */
public record Roster(ZoneId zone, List<WeeklyShift> shifts) {

  public Roster {
    shifts = List.copyOf(shifts);
  }

  /** Who is awake for us at this moment. */
  public Optional<Turn> at(Instant moment) {
    return turnsOn(moment).stream().filter(turn -> turn.covers(moment)).findFirst();
  }

  /** Every stretch of time without anybody, from the earliest on; the end is exclusive. */
  public List<Gap> gaps(Instant from, Instant until) {
    var gaps = new ArrayList<Gap>();
    var covered = from;
    for (var turn : turns(from, until)) {
      if (turn.from().isAfter(covered)) {
        gaps.add(new Gap(covered, turn.from()));
      }
      covered = turn.until().isAfter(covered) ? turn.until() : covered;
    }
    if (covered.isBefore(until)) {
      gaps.add(new Gap(covered, until));
    }
    return gaps;
  }

  /** All turns that touch this time, by their beginning. */
  public List<Turn> turns(Instant from, Instant until) {
    var turns = new ArrayList<Turn>();
    var last = dateOf(until);
    for (var date = dateOf(from).minusDays(1); !date.isAfter(last); date = date.plusDays(1)) {
      turns.addAll(startingOn(date));
    }
    return turns.stream()
        .filter(turn -> turn.until().isAfter(from) && turn.from().isBefore(until))
        .sorted(Comparator.comparing(Turn::from))
        .toList();
  }

  private List<Turn> turnsOn(Instant moment) {
    var today = dateOf(moment);
    return shifts.stream()
        .flatMap(
            shift -> List.of(shift.on(today.minusDays(1), zone), shift.on(today, zone)).stream())
        .flatMap(Optional::stream)
        .toList();
  }

  private List<Turn> startingOn(LocalDate date) {
    return shifts.stream().map(shift -> shift.on(date, zone)).flatMap(Optional::stream).toList();
  }

  private LocalDate dateOf(Instant moment) {
    return moment.atZone(zone).toLocalDate();
  }
}
