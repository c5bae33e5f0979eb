package firebreak.desk.duty;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** By which ways a person is told of a matter. */
@Component
class Ways {

  private final Routes routes;
  private final People people;
  private final Brands brands;

  Ways(Routes routes, People people, Brands brands) {
    this.routes = routes;
    this.people = people;
    this.brands = brands;
  }

  /** None in an exercise: it is seen on the screen and nobody's night is disturbed. */
  List<Route> to(PersonId person, Matter matter) {
    return isDrill(matter)
        ? List.of()
        : people.byId(person).filter(Person::active).map(routes::of).orElse(List.of());
  }

  boolean isDrill(Matter matter) {
    return matter.brand().flatMap(brands::byId).filter(Brand::drill).isPresent();
  }
}
