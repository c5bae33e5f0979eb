package firebreak.desk.duty;

import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Shows the plan: shifts in words, and who plays which part. */
@Component
class PlanViews {

  private final Shifts shifts;
  private final PartList parts;
  private final People people;

  PlanViews(Shifts shifts, PartList parts, People people) {
    this.shifts = shifts;
    this.parts = parts;
    this.people = people;
  }

  List<ShiftRow> shifts(BrandId brand, Reader reader) {
    return shifts.of(brand).stream()
        .map(planned -> {
          var hours = planned.hours();
          return new ShiftRow(
              planned.id(),
              day(hours.day(), reader),
              hours.from() + "–" + hours.until(),
              name(hours.primary()),
              hours.backup().map(this::name).orElse("–"),
              hours.backup().isPresent());
        })
        .toList();
  }

  List<PartRow> parts(BrandId brand, Reader reader) {
    var rows = new ArrayList<PartRow>();
    var known = parts.of(brand);
    for (var person : people.all()) {
      known.getOrDefault(person.id(), Set.of()).stream()
          .sorted()
          .map(role ->
              new PartRow(
                  person.id().value(),
                  person.name(),
                  role.name(),
                  reader.wording().of(role.title())))
          .forEach(rows::add);
    }
    return rows;
  }

  /** Everyone who works here; an executive who only reads along may play a part. */
  List<Person> everyone() {
    return people.all().stream().filter(Person::active).toList();
  }

  boolean isOurs(PersonId person) {
    return people.byId(person).filter(Person::active).isPresent();
  }

  boolean mayTakeShifts(PersonId person) {
    return people.byId(person).filter(known -> known.may(Role.RESPONDER)).isPresent();
  }

  static List<Choice> days(Reader reader) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> new Choice(Integer.toString(day.getValue()), day(day, reader)))
        .toList();
  }

  static List<Choice> roles(Reader reader) {
    return PartList.givable().stream()
        .map(role -> new Choice(role.name(), reader.wording().of(role.title())))
        .toList();
  }

  private static String day(DayOfWeek day, Reader reader) {
    return day.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale());
  }

  private String name(PersonId person) {
    return people
        .byId(person)
        .map(known -> known.active() ? known.name() : known.name() + " ×")
        .orElse(person.value());
  }

  /** One shift in words. */
  record ShiftRow(
      long id, String day, String hours, String primary, String backup, boolean canSwap) {}

  /** Somebody's part. */
  record PartRow(String person, String name, String part, String title) {}

  /** Something to choose. */
  record Choice(String id, String name) {}
}
