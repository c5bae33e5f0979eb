package firebreak.respond.care;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Tier;
import firebreak.respond.care.Authority.Offer;
import firebreak.respond.care.Authority.Place;
import firebreak.respond.care.Authority.Ruling;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Speaker;
import firebreak.respond.people.Role;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AuthorityUnderARowTest {

  static final Authority HOUSE = Authority.shipped("EUR");

  @Test
  void a_row_that_names_nobody_leaves_everything_as_it_was() {
    assertThat(HOUSE.under(Map.of())).isEqualTo(HOUSE);
  }

  @Test
  void a_row_gives_a_part_more_or_less_than_the_house_does() {
    var row = HOUSE.under(Map.of(Role.CARE_AGENT, 20, Role.CARE_LEAD, 800));

    assertThat(decide(row, 30_00, Role.CARE_AGENT)).isEqualTo(new Ruling.AskFor(Role.CARE_LEAD));
    assertThat(decide(row, 700_00, Role.CARE_LEAD)).isEqualTo(new Ruling.Allowed());
  }

  @Test
  void a_deputy_that_only_the_row_names_gives_what_the_row_says() {
    var row = HOUSE.under(Map.of(Role.DUTY, 50));

    assertThat(decide(row, 50_00, Role.DUTY)).isEqualTo(new Ruling.Allowed());
    assertThat(decide(row, 50_01, Role.DUTY)).isEqualTo(new Ruling.AskFor(Role.CARE_AGENT));
  }

  @Test
  void a_part_that_the_row_gives_nothing_asks_somebody_else() {
    var row = HOUSE.under(Map.of(Role.CARE_AGENT, 0));

    assertThat(decide(row, 1_00, Role.CARE_AGENT)).isEqualTo(new Ruling.AskFor(Role.CARE_LEAD));
  }

  @Test
  void somebody_can_always_say_yes_at_every_tier_as_shipped() {
    for (var tier : Tier.values()) {
      var money =
          Matrix.shipped().answer(tier).speakers().stream()
              .collect(Collectors.toMap(Speaker::role, Speaker::money));

      assertThat(decide(HOUSE.under(money), 90_000_00, Role.EXECUTIVE))
          .as(tier.name())
          .isEqualTo(new Ruling.Allowed());
    }
  }

  private static Ruling decide(Authority authority, long cents, Role part) {
    var offer = new Offer(Goodwill.REPLACEMENT, new Money(cents, "EUR"), Place.PRIVATE);
    return authority.decide(offer, Set.of(part));
  }
}
