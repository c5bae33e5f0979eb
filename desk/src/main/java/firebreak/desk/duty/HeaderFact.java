package firebreak.desk.duty;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.People;
import firebreak.desk.platform.WhoIsOnDuty;
import firebreak.model.BrandId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the header who is on duty: for the first brand that is no exercise and has somebody. */
@Component
class HeaderFact implements WhoIsOnDuty {

  private final Brands brands;
  private final Shifts shifts;
  private final People people;

  HeaderFact(Brands brands, Shifts shifts, People people) {
    this.brands = brands;
    this.shifts = shifts;
    this.people = people;
  }

  @Override
  public Optional<OnDuty> at(Instant now) {
    return brands.all().stream()
        .filter(brand -> !brand.drill())
        .map(Brand::id)
        .flatMap(brand -> at(brand, now).stream())
        .findFirst();
  }

  private Optional<OnDuty> at(BrandId brand, Instant now) {
    var week = new Week(shifts.roster(brand), now);
    return week.roster()
        .at(now)
        .flatMap(turn ->
            people.byId(turn.primary()).map(person -> new OnDuty(person.name(), week.until(turn))));
  }
}
