package firebreak.desk.matrix;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.Me;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import java.security.Principal;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who reads, and about which brand. */
@Component
record MatrixReaders(
    Brands brands, Me me, People people, MessageSource words, InstantSource clock) {

  Brand brand(String id) {
    return Optional.of(id)
        .filter(given -> !given.isBlank())
        .flatMap(given -> brands.byId(new BrandId(given)))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "no brand " + id));
  }

  MatrixReader of(Principal principal) {
    return new MatrixReader(me.of(principal), words, clock.instant());
  }

  String name(PersonId id) {
    return people.byId(id).map(Person::name).orElse(id.value());
  }
}
