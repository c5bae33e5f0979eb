package firebreak.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.WatchSpec;
import firebreak.desk.brands.Watches;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import firebreak.model.WatchId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class OverviewPageTest {

  @Autowired Office office;
  @Autowired Watches watches;
  @Autowired WebApplicationContext desk;

  @Test
  void says_what_is_missing_for_a_quiet_night_and_what_is_in_place() throws Exception {
    var web = new Web(desk);
    var ana = office.somebody("Ana", Role.ADMIN, "en");
    var brand = office.aBrand();
    watches.save(
        new WatchSpec(List.of("Acme"), List.of(), List.of(), Set.of())
            .as(new WatchId("acme"), brand.id(), "Acme"),
        ana.id().value());

    assertThat(web.page("/settings", ana))
        .contains("things are missing for a quiet night")
        .contains("Acme: a watch says what to listen for.")
        .contains("Acme: nobody has taken a shift.", "/duty/" + brand.id() + "/plan")
        .contains("Acme: no network is listened to.")
        .contains("Ana", "saved a watch", brand.id() + "/acme");
    assertThat(web.page("/settings", office.somebody("Ola", Role.ADMIN, "pl")))
        .contains("Do spokojnej nocy", "Acme: nikt nie ma dyżuru.", "zapis nasłuchu");
  }

  @Test
  void who_is_no_administrator_is_led_to_their_own_account() throws Exception {
    var web = new Web(desk);
    var jan = office.somebody("Jan", Role.COMMANDER, "en");

    assertThat(web.status("/settings", jan)).isEqualTo(302);
    assertThat(web.page("/settings/me", jan)).doesNotContain("href=\"/settings/people\"");
  }
}
