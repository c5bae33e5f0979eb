package firebreak.desk.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Storm;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.desk.testkit.Web;
import firebreak.model.BrandId;
import firebreak.respond.matrix.Kind;
import firebreak.respond.matrix.Matrix;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class MatrixPagesTest {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @Autowired Brands brands;
  @Autowired People people;
  @Autowired VersionStore store;
  @Autowired Storm storm;
  @Autowired Crises crises;
  @Autowired SettableClock clock;
  @Autowired JdbcClient db;
  @Autowired WebApplicationContext desk;

  Web web;
  Person ana;
  BrandId brand = new BrandId("unknown");
  String here = "";

  @BeforeEach
  void aDraft() throws Exception {
    web = new Web(desk);
    ana = somebody("Ana", Role.COMMANDER, "en");
    brand = new BrandId("m" + UUID.randomUUID().toString().substring(0, 8));
    brands.save(new Brand(brand, "Acme", WARSAW, false, false), "test");
    here = web.taken("/matrix/" + brand + "/drafts", ana, "from", "2026-1");
  }

  @Test
  void everybody_reads_the_table_with_its_sources_in_their_language() throws Exception {
    var viewer = somebody("Jan", Role.VIEWER, "pl");

    assertThat(web.page("/matrix/" + brand, viewer))
        .contains("decyduje macierz dostarczona 2026-1", "kommonpoll publishes 40%")
        .contains("co najmniej 50 wzmianek")
        .doesNotContain("Przygotuj zmianę");
    assertThat(web.page("/matrix/" + brand, ana)).contains("Draft a change", "T4-c", "T0-a");
  }

  @Test
  void only_who_may_lead_a_crisis_changes_anything() throws Exception {
    var approver = somebody("Jan", Role.APPROVER, "en");

    for (var path : List.of("/send", "/approve", "/in-force", "/remove", "/rows/T2-b")) {
      assertThat(web.send(here + path, approver).getResponse().getStatus()).isEqualTo(403);
    }
    assertThat(web.status(here, approver)).isEqualTo(200);
    assertThat(web.status("/matrix/nobody", ana)).isEqualTo(404);
    assertThat(web.status("/matrix/" + brand + "/versions/nothing", ana)).isEqualTo(404);
  }

  @Test
  void every_kind_of_condition_can_be_asked_for_in_a_form() throws Exception {
    for (var kind : Kind.values()) {
      var next = web.taken(here + "/rows/T3-c", ana, floored(kind.code()));
      assertThat(next).endsWith("/rows/T3-c");
      var page = web.page(next, ana);
      assertThat(page).as(kind.code()).contains("value=\"" + kind.code() + "\"");
    }
  }

  @Test
  void what_is_wrong_is_said_and_what_was_typed_is_still_there() throws Exception {
    assertThat(web.refused(here + "/rows/T3-c", ana, outlets("many", "add", "")))
        .contains("when[0].news-outlets.at-least must be a number", "value=\"many\"");
    assertThat(web.refused(here + "/rows/T3-c", ana, outlets("0", "drop0", "true")))
        .contains("asks for nothing");
    assertThat(web.refused(here + "/rows/T3-h/remove", ana)).contains("no row lets a person judge");
  }

  @Test
  void a_new_rule_stands_with_its_tier_and_says_its_conditions() throws Exception {
    assertThat(web.page(here + "/rows/new?tier=T2", ana)).contains("value=\"T2-f\"");
    web.taken(
        here + "/rows/new",
        ana,
        "id",
        "T2-f",
        "tier",
        "T2",
        "source",
        "our lawyers",
        "kind0",
        "followers",
        "v0.at-least",
        "20 000",
        "kind1",
        "language",
        "v1.languages",
        "pl, en");

    assertThat(web.page(here, ana))
        .contains(
            "New row T2-f: a hostile author has at least 20,000 followers; written in en, pl.");
  }

  @Test
  void a_matrix_goes_out_as_yaml_and_comes_back_as_a_draft() throws Exception {
    var yaml = web.page("/matrix/" + brand + "/versions/2026-1/export", ana);
    var paper = new Paper(new CelExpressions());

    assertThat(((Paper.Read.Good) paper.read(yaml)).matrix()).isEqualTo(Matrix.shipped());
  }

  @Test
  void a_made_up_situation_is_weighed_row_by_row() throws Exception {
    var page =
        web.page(
            "/matrix/" + brand + "/try?version=2026-1&mentions=60&negative=30&minutes=60", ana);

    assertThat(page)
        .contains("2026-1 would call this T2.", "decides", "does not hold")
        .contains("name=\"negative\" value=\"30\"");
    assertThat(
            web.page(
                "/matrix/" + brand + "/try?version=2026-1&harmed=6&harm=INJURY&minutes=60", ana))
        .contains("2026-1 would call this T4.", "Nobody has checked the harm");
    assertThat(web.status("/matrix/" + brand + "/try?mentions=lots", ana)).isEqualTo(422);
    assertThat(web.status("/matrix/" + brand + "/try?mentions=1e300&harmed=-1", ana))
        .isEqualTo(422);
  }

  @Test
  void the_brand_s_own_past_is_asked_again_with_both_versions() throws Exception {
    var loud = storm.aBrand();
    storm.breaksOutOver(loud, clock.instant());
    var draft = web.taken("/matrix/" + loud + "/drafts", ana, "from", "2026-1");
    for (var id : List.of("T2-b", "T2-c", "T2-d", "T2-e")) {
      web.taken(draft + "/rows/" + id + "/remove", ana);
    }

    var page = web.page(draft + "/history", ana);

    assertThat(page)
        .contains("would have opened 0 rooms in the last 92 days, the version in force 1");
    assertThat(page).contains("T2 (T2-c)", "What this cannot know");
    assertThat(
            db.sql("select count(*) from assessment where brand_id = ? and matrix_sha256 is null")
                .param(loud.value())
                .query(Long.class)
                .single())
        .isZero();
  }

  /** What asks for more than usual also needs a floor of people. */
  private static String[] floored(String code) {
    return outlets("1", "kind1", "hostile-people", "v1.per-hour", "10", "add", code);
  }

  private static String[] outlets(String number, String... more) {
    var fields =
        new ArrayList<>(
            List.of(
                "id",
                "T3-c",
                "tier",
                "T3",
                "source",
                "test",
                "kind0",
                "news-outlets",
                "v0.at-least",
                number));
    fields.addAll(List.of(more));
    return fields.toArray(String[]::new);
  }

  private Person somebody(String name, Role role, String language) {
    var mail = "p" + UUID.randomUUID() + "@example.org";
    return people.add(new People.NewPerson(name, mail, role, language, WARSAW), "test");
  }
}
