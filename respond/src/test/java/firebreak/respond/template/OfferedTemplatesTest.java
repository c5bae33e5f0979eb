package firebreak.respond.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OfferedTemplatesTest {

  @Test
  void a_row_that_names_the_general_set_leaves_the_choice_to_the_playbook() {
    var offered = Templates.offered(List.of("viral-complaint"), "data-breach");

    assertThat(told(offered.all())).isEqualTo(told(Templates.shippedFor("data-breach").all()));
    assertThat(offered.all()).noneMatch(offered::isOutside);
    assertThat(told(Templates.offered(List.of(), "outage").all()))
        .isEqualTo(told(Templates.shippedFor("outage").all()));
  }

  @Test
  void any_other_row_offers_its_own_set_and_puts_the_rest_outside() {
    var offered = Templates.offered(List.of("data-breach"), "outage");
    var own = offered.all().stream().filter(one -> !offered.isOutside(one)).toList();

    assertThat(own).isNotEmpty();
    assertThat(told(Templates.shippedFor("data-breach").all())).containsAll(told(own));
    assertThat(offered.all()).anyMatch(offered::isOutside);
    assertThat(offered.find(Stage.RESOLVED, "en")).isPresent();
  }

  @Test
  void a_set_that_nobody_ships_offers_nothing_of_its_own() {
    var offered = Templates.offered(List.of("../secrets"), "outage");

    assertThat(offered.all()).isNotEmpty().allMatch(offered::isOutside);
  }

  private static List<String> told(List<Template> templates) {
    return templates.stream()
        .map(one -> one.stage() + " " + one.language() + " " + one.variables())
        .toList();
  }
}
