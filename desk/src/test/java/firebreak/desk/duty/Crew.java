package firebreak.desk.duty;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.Farewell;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.respond.duty.WeeklyShift;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Made-up brands and people of a test's own. */
@Component
record Crew(Brands brands, People people, Shifts shifts) {

  static final PersonId TEST = new PersonId("test");

  BrandId aBrand() {
    return aBrand(false);
  }

  BrandId aDrill() {
    return aBrand(true);
  }

  private BrandId aBrand(boolean drill) {
    var brand = new BrandId("d" + UUID.randomUUID().toString().substring(0, 8));
    brands.save(new Brand(brand, "Acme", ZoneId.of("Europe/Warsaw"), true, drill), "test");
    return brand;
  }

  Person somebody(String name, Role role) {
    return somebody(name, role, "en");
  }

  Person somebody(String name, Role role, String language) {
    var email = name.toLowerCase(java.util.Locale.ROOT) + "-" + UUID.randomUUID() + "@example.org";
    return people.add(
        new People.NewPerson(name, email, role, language, ZoneId.of("Europe/Warsaw")), "test");
  }

  /** The same two people at every hour of the week. */
  void alwaysOnDuty(BrandId brand, Person primary, Person backup) {
    for (var day : DayOfWeek.values()) {
      shifts.add(
          brand,
          new WeeklyShift(
              day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, primary.id(), Optional.of(backup.id())),
          TEST);
    }
  }

  void leaves(Person person) {
    people.change(Farewell.to(person), "test");
  }
}
