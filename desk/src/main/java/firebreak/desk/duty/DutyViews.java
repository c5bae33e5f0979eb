package firebreak.desk.duty;

import firebreak.desk.brands.Brand;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.PersonId;
import firebreak.respond.duty.Gap;
import firebreak.respond.duty.Roster;
import firebreak.respond.duty.Team;
import firebreak.respond.duty.Turn;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts into words who is awake, who comes next, and when nobody is. */
@Component
class DutyViews {

  private static final Duration AHEAD = Duration.ofDays(7);
  private static final int MOST_GAPS = 3;

  private final Parts parts;
  private final Shifts shifts;
  private final Routes routes;
  private final People people;

  DutyViews(Parts parts, Shifts shifts, Routes routes, People people) {
    this.parts = parts;
    this.shifts = shifts;
    this.routes = routes;
    this.people = people;
  }

  DutyView of(Brand brand, Reader reader) {
    var now = reader.now();
    var roster = shifts.roster(brand.id());
    var gaps = roster.gaps(now, now.plus(AHEAD));
    return new DutyView(
        sentence(brand, roster, reader),
        red(gaps, reader),
        line(brand, roster, reader),
        new Week(roster, now).days().stream().map(day -> day(day, reader)).toList(),
        gaps.stream().findFirst().map(gap -> fill(gap, reader)).orElse(DutyView.Fill.NOTHING));
  }

  private String sentence(Brand brand, Roster roster, Reader reader) {
    var now = reader.now();
    var turn = roster.at(now);
    if (turn.isEmpty()) {
      var stopping = parts.team(brand.id(), Optional.empty(), now).primary();
      return reader.say("duty.lead.nobody", stopping.map(this::name).orElse("–"));
    }
    var until = new Week(roster, now).until(turn.get());
    var who = name(turn.get().primary());
    if (!until.isBefore(now.plus(AHEAD))) {
      return reader.say("duty.lead.always", who);
    }
    return roster
        .at(until)
        .map(next -> reader.say("duty.lead.then", who, reader.clock(until), name(next.primary())))
        .orElseGet(() -> reader.say("duty.lead.until", who, reader.clock(until)));
  }

  private List<String> red(List<Gap> gaps, Reader reader) {
    var sentences = new ArrayList<String>();
    gaps.stream().limit(MOST_GAPS).forEach(gap -> sentences.add(gap.reads(reader.wording())));
    if (gaps.size() > MOST_GAPS) {
      sentences.add(reader.say("duty.gaps.more", gaps.size() - MOST_GAPS));
    }
    return sentences;
  }

  private List<DutyView.Standing> line(Brand brand, Roster roster, Reader reader) {
    var team = parts.team(brand.id(), Optional.empty(), reader.now());
    var turn = roster.at(reader.now());
    var line = new ArrayList<DutyView.Standing>();
    team.primary().ifPresent(who -> line.add(primary(who, turn, reader)));
    team.backup().ifPresent(who -> line.add(todo(who, "duty.line.backup", reader)));
    turn.flatMap(now -> next(roster, now, reader)).ifPresent(line::add);
    line.add(everyone(team, reader));
    return line;
  }

  private DutyView.Standing primary(PersonId who, Optional<Turn> turn, Reader reader) {
    var when =
        turn.map(now -> reader.say("duty.line.now", reader.clock(now.until())))
            .orElseGet(() -> reader.say("duty.line.stopping"));
    return new DutyView.Standing(
        "now", name(who), when, ways(who, reader), turn.map(Turn::until).orElse(null));
  }

  private Optional<DutyView.Standing> next(Roster roster, Turn now, Reader reader) {
    var until = new Week(roster, reader.now()).until(now);
    return roster
        .at(until)
        .filter(turn -> !turn.primary().equals(now.primary()))
        .map(turn -> {
          var when = reader.say("duty.line.next", reader.clock(until));
          return new DutyView.Standing(
              "todo", name(turn.primary()), when, ways(turn.primary(), reader), null);
        });
  }

  private DutyView.Standing todo(PersonId who, String key, Reader reader) {
    return new DutyView.Standing("todo", name(who), reader.say(key), ways(who, reader), null);
  }

  private DutyView.Standing everyone(Team team, Reader reader) {
    var names = String.join(", ", team.everyone().stream().limit(12).map(this::name).toList());
    return new DutyView.Standing(
        "todo", reader.say("duty.line.everyone"), reader.say("duty.line.last"), names, null);
  }

  private String ways(PersonId person, Reader reader) {
    var known =
        people.byId(person).map(routes::of).orElse(List.of()).stream()
            .map(route -> reader.say("duty.way." + route.kind()))
            .distinct()
            .toList();
    return known.isEmpty() ? reader.say("duty.way.none") : String.join(" · ", known);
  }

  private DutyView.Day day(Week.Day day, Reader reader) {
    var name = DateTimeFormatter.ofPattern("EEE d", reader.locale()).format(day.date());
    var pieces = new ArrayList<DutyView.Piece>();
    for (var piece : day.pieces()) {
      pieces.add(piece(piece, reader));
    }
    boolean today = day.date().equals(reader.now().atZone(reader.person().zone()).toLocalDate());
    return new DutyView.Day(name, today, pieces);
  }

  private DutyView.Piece piece(Week.Piece piece, Reader reader) {
    double hours = Duration.between(piece.from(), piece.until()).toMinutes() / 60.0;
    var label = piece.who().map(this::name).orElseGet(() -> reader.say("duty.nobody"));
    var title = label + ", " + reader.wording().fromTo(piece.from(), piece.until());
    var shade = piece.who().map(this::shade).orElse("gap");
    return new DutyView.Piece(label, title, hours, shade);
  }

  /** Two shades in turn by who joined when, so that neighbours rarely look alike. */
  private String shade(PersonId person) {
    var ids = people.all().stream().map(Person::id).toList();
    return ids.indexOf(person) % 2 == 0 ? "first" : "second";
  }

  private DutyView.Fill fill(Gap gap, Reader reader) {
    var capped = gap.until().isAfter(gap.from().plus(AHEAD)) ? gap.from().plus(AHEAD) : gap.until();
    return new DutyView.Fill(
        reader.wording().fromTo(gap.from(), capped), written(gap.from()), written(capped));
  }

  private static String written(Instant moment) {
    return String.format(Locale.ROOT, "%d", moment.getEpochSecond());
  }

  private String name(PersonId person) {
    return people.byId(person).map(Person::name).orElse(person.value());
  }
}
