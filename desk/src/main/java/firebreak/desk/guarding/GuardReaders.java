package firebreak.desk.guarding;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.Me;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import java.security.Principal;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who reads, and about which brand. */
@Component
record GuardReaders(Brands brands, Me me, People people, MessageSource words) {

  Brand brand(String id) {
    return Optional.of(id)
        .filter(given -> !given.isBlank())
        .flatMap(given -> brands.byId(new BrandId(given)))
        .orElseThrow(() -> unknown("brand " + id));
  }

  GuardReader of(Principal principal) {
    return new GuardReader(me.of(principal), words);
  }

  String name(PersonId id) {
    return people.byId(id).map(Person::name).orElse(id.value());
  }

  static ResponseStatusException unknown(String what) {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "no " + what);
  }
}
