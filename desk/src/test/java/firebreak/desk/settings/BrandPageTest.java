package firebreak.desk.settings;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import firebreak.model.BrandId;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class BrandPageTest {

  @Autowired Office office;
  @Autowired WebApplicationContext desk;
  @Autowired JdbcClient db;

  Web web;
  Person ana;

  @BeforeEach
  void anAdministrator() {
    web = new Web(desk);
    ana = office.somebody("Ana", Role.ADMIN, "en");
  }

  @Test
  void a_new_brand_leads_on_to_its_watches() throws Exception {
    var next =
        web.taken(
            "/settings/brands",
            ana,
            "name",
            "Żółta Łódź",
            "zone",
            "Europe/Warsaw",
            "smallTeam",
            "true");

    assertThat(next).matches("/settings/brands/zolta-lodz(-\\d+)?/watches");
    var id = next.split("/")[3];
    assertThat(office.brands().byId(new BrandId(id)))
        .hasValueSatisfying(brand -> {
          assertThat(brand.name()).isEqualTo("Żółta Łódź");
          assertThat(brand.smallTeam()).isTrue();
          assertThat(brand.drill()).isFalse();
        });
    assertThat(web.page("/settings/brands", ana)).contains("Żółta Łódź");
  }

  @Test
  void two_brands_of_one_name_get_addresses_of_their_own() throws Exception {
    var first = web.taken("/settings/brands", ana, "name", "Twin", "zone", "UTC");
    var second = web.taken("/settings/brands", ana, "name", "Twin", "zone", "UTC");

    assertThat(second).isNotEqualTo(first);
  }

  @Test
  void a_brand_without_a_name_or_with_a_made_up_zone_is_sent_back_with_what_was_typed()
      throws Exception {
    assertThat(web.refused("/settings/brands", ana, "name", " ", "zone", "UTC"))
        .contains("Say what the brand is called.");
    assertThat(web.refused("/settings/brands", ana, "name", "Acme & Sons", "zone", "Mars/Olympus"))
        .contains("There is no time zone called Mars/Olympus.", "value=\"Acme &amp; Sons\"");
  }

  @Test
  void a_change_is_kept_and_written_down() throws Exception {
    var brand = office.aBrand();

    web.taken("/settings/brands/" + brand.id(), ana, "name", "Acme Two", "zone", "Asia/Tokyo");

    var changed = office.brands().byId(brand.id()).orElseThrow();
    assertThat(changed.name()).isEqualTo("Acme Two");
    assertThat(changed.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
    assertThat(changed.smallTeam()).isFalse();
    assertThat(
            db.sql("select who from audit where act = 'brand.saved' and subject = ? order by id")
                .param(brand.id().value())
                .query(String.class)
                .list())
        .endsWith(ana.id().value());
  }

  @Test
  void the_pages_speak_polish_to_who_reads_polish() throws Exception {
    var ola = office.somebody("Ola", Role.ADMIN, "pl");
    var brand = office.aBrand();

    assertThat(web.page("/settings/brands", ola)).contains("Nowa marka", "Strefa czasowa");
    assertThat(web.page("/settings/brands/" + brand.id(), ola)).contains("Mały zespół");
    assertThat(web.refused("/settings/brands", ola, "name", "", "zone", "UTC"))
        .contains("Napisz, jak nazywa się marka.");
  }

  @Test
  void a_brand_that_nobody_knows_is_not_found() throws Exception {
    assertThat(web.status("/settings/brands/nobody", ana)).isEqualTo(404);
    assertThat(web.status("/settings/brands/nobody/watches", ana)).isEqualTo(404);
    assertThat(web.status("/settings/brands/nobody/channels", ana)).isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ADMIN")
  void only_an_administrator_opens_or_changes_anything(Role role) throws Exception {
    var brand = office.aBrand();
    var other = office.somebody("Jan", role, "en");
    var here = "/settings/brands/" + brand.id();

    for (var path :
        new String[] {"/settings/brands", here, here + "/watches", here + "/channels"}) {
      assertThat(web.status(path, other)).as(path).isEqualTo(403);
    }
    for (var path :
        new String[] {
          "/settings/brands",
          here,
          here + "/watches",
          here + "/try",
          here + "/channels/account",
          here + "/channels/bluesky",
          here + "/channels/restart"
        }) {
      var answer = web.send(path, other, "name", "Mine", "zone", "UTC");
      assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(403);
    }
    assertThat(office.brands().byId(brand.id()).orElseThrow().name()).isEqualTo("Acme");
  }
}
