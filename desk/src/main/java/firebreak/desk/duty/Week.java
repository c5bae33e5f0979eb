package firebreak.desk.duty;

import firebreak.model.PersonId;
import firebreak.respond.duty.Roster;
import firebreak.respond.duty.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Who is on duty, hour by hour, on seven days in the brand's own time. */
record Week(Roster roster, Instant from) {

  private static final int DAYS = 7;

  List<Day> days() {
    var first = from.atZone(roster.zone()).toLocalDate();
    return IntStream.range(0, DAYS).mapToObj(first::plusDays).map(this::day).toList();
  }

  private Day day(LocalDate date) {
    var begins = date.atStartOfDay(roster.zone()).toInstant();
    var ends = date.plusDays(1).atStartOfDay(roster.zone()).toInstant();
    var pieces = new ArrayList<Piece>();
    var edges = List.copyOf(edges(begins, ends));
    for (int i = 0; i + 1 < edges.size(); i++) {
      var who = roster.at(edges.get(i)).map(Turn::primary);
      var piece = new Piece(edges.get(i), edges.get(i + 1), who);
      if (!pieces.isEmpty() && pieces.getLast().who().equals(who)) {
        piece = new Piece(pieces.removeLast().from(), piece.until(), who);
      }
      pieces.add(piece);
    }
    return new Day(date, pieces);
  }

  private TreeSet<Instant> edges(Instant begins, Instant ends) {
    var edges = new TreeSet<Instant>();
    edges.add(begins);
    edges.add(ends);
    for (var turn : roster.turns(begins, ends)) {
      edges.add(turn.from());
      edges.add(turn.until());
    }
    return new TreeSet<>(edges.subSet(begins, true, ends, true));
  }

  /** Until when the same person stays on duty, at most for the days of this week. */
  Instant until(Turn turn) {
    var last = from.plus(Duration.ofDays(DAYS));
    var end = turn.until();
    while (end.isBefore(last) && isHeldBy(turn.primary(), end)) {
      end = roster.at(end).orElseThrow().until();
    }
    return end;
  }

  private boolean isHeldBy(PersonId person, Instant moment) {
    return roster.at(moment).filter(next -> next.primary().equals(person)).isPresent();
  }

  /** One day, from midnight to midnight. */
  record Day(LocalDate date, List<Piece> pieces) {}

  /**
   * Hours without a change.
   *
   * @param who absent when nobody has taken them
   */
  record Piece(Instant from, Instant until, Optional<PersonId> who) {}
}
