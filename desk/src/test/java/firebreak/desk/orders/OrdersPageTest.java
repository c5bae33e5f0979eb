package firebreak.desk.orders;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import firebreak.model.BrandId;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class OrdersPageTest {

  static final String SECRET = "sesame-71934";

  @Autowired Brands brands;
  @Autowired People people;
  @Autowired OrderSources sources;
  @Autowired JdbcClient db;
  @Autowired WebApplicationContext desk;
  BrandId brand = new BrandId("o" + UUID.randomUUID().toString().substring(0, 8));
  Person owner;

  @BeforeEach
  void aBrand() {
    brands.save(new Brand(brand, "Acme", ZoneId.of("Europe/Warsaw"), true, false), "test");
    owner = somebody(Role.ADMIN, "en");
  }

  @Test
  void a_look_up_is_kept_and_its_secret_is_never_shown() throws Exception {
    save("https://shop.example/orders/{number}", SECRET);

    assertThat(web().page(path(), owner))
        .contains("https://shop.example/orders/{number}", "One is kept.")
        .doesNotContain(SECRET)
        .doesNotContain("??");
    assertThat(sources.secretOf(brand)).contains(SECRET);
    assertThat(everythingIn("audit")).doesNotContain(SECRET);
    assertThat(everythingIn("order_source")).doesNotContain(SECRET);
    assertThat(everythingIn("secret")).doesNotContain(SECRET);
  }

  @Test
  void a_secret_never_follows_to_another_address() throws Exception {
    save("https://shop.example/orders/{number}", SECRET);

    assertThat(web().refused(path() + "/try", owner, form("https://evil.example/{number}", "")))
        .contains("type the password or key again");
  }

  @Test
  void the_environment_may_hold_the_secret() throws Exception {
    save("https://shop.example/orders/{number}", "env:NO_SUCH_VARIABLE_HERE");

    assertThat(sources.secretOf(brand)).isEmpty();
  }

  @Test
  void nonsense_is_pointed_at_where_it_stands() throws Exception {
    var page =
        web()
            .refused(
                path(),
                owner,
                "kind",
                "SQL",
                "address",
                "jdbc:postgresql://h/d?password=x",
                "query",
                "delete from orders",
                "mapping",
                "",
                "seconds",
                "99");

    assertThat(page)
        .contains("The password has its own field.")
        .contains("begins with select or with")
        .contains("Say at least one thing that is shown")
        .contains("between 1 and 30 seconds");
  }

  @Test
  void only_an_administrator_sets_it_up_in_either_language() throws Exception {
    assertThat(web().status(path(), somebody(Role.COMMANDER, "en"))).isEqualTo(403);
    assertThat(web().page(path() + "?lang=pl", somebody(Role.ADMIN, "pl"))).doesNotContain("??");
  }

  private void save(String address, String secret) throws Exception {
    web().taken(path(), owner, form(address, secret));
  }

  private static String[] form(String address, String secret) {
    return new String[] {
      "kind",
      "REST",
      "address",
      address,
      "user",
      "",
      "secret",
      secret,
      "query",
      "",
      "mapping",
      "State = /state",
      "seconds",
      "2",
      "number",
      "A-1"
    };
  }

  private String everythingIn(String table) {
    return String.join(
        "\n", db.sql("select t::text from " + table + " t").query(String.class).list());
  }

  private Person somebody(Role role, String language) {
    var zone = ZoneId.of("Europe/Warsaw");
    return people.add(
        new People.NewPerson("Ana", UUID.randomUUID() + "@example.org", role, language, zone),
        "test");
  }

  private Web web() {
    return new Web(desk);
  }

  private String path() {
    return "/settings/brands/" + brand + "/orders";
  }
}
