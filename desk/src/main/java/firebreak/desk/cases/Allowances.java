package firebreak.desk.cases;

import static java.util.stream.Collectors.toMap;

import firebreak.desk.crises.Rulings;
import firebreak.respond.care.Authority;
import firebreak.respond.matrix.Speaker;
import org.springframework.stereotype.Component;

/** Who may give how much in a case: what the matrix row in force there says, else the house. */
@Component
class Allowances {

  private final Rulings rulings;

  Allowances(Rulings rulings) {
    this.rulings = rulings;
  }

  Authority of(CareCase one, String currency) {
    var row = rulings.rulingFor(one.brand(), one.place().post()).answer();
    var money =
        row.speakers().stream().collect(toMap(Speaker::role, Speaker::money, (first, _) -> first));
    return Authority.shipped(currency).under(money);
  }
}
