package firebreak.desk.guarding;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import firebreak.model.BrandId;
import firebreak.respond.guard.house.Strictness;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class GuardRulesTest {

  static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

  @Autowired Brands brands;
  @Autowired People people;
  @Autowired Guards guards;
  @Autowired RuleStore store;
  @Autowired JdbcClient db;
  @Autowired WebApplicationContext desk;

  Web web;
  Person ana;
  Person jan;
  BrandId brand = new BrandId("unknown");
  String here = "";

  @BeforeEach
  void aBrandAndTwoPeople() {
    web = new Web(desk);
    ana = somebody("Ana", Role.COMMANDER, "en");
    jan = somebody("Jan", Role.COMMANDER, "pl");
    brand = new BrandId("g" + UUID.randomUUID().toString().substring(0, 8));
    brands.save(new Brand(brand, "Acme", WARSAW, false, false), "test");
    here = "/guard/" + brand;
  }

  @Test
  void everybody_reads_the_rules_in_their_language_and_searches_them() throws Exception {
    var viewer = somebody("Ola", Role.VIEWER, "pl");

    assertThat(web.page(here, viewer))
        .contains("46 reguł", "Numery kart płatniczych", "nigdy łagodniejsza")
        .doesNotContain("Napisz regułę");
    assertThat(web.page(here + "?q=zargon", viewer)).contains("Żargon").doesNotContain("Sarkazm");
    assertThat(web.page(here + "?q=nothing+like+it", ana)).contains("No rule has these words.");
    assertThat(web.page(here + "/rules/deletion", viewer))
        .contains("nigdy złagodzić", "Trzyma Was");
  }

  @Test
  void only_who_may_lead_a_crisis_changes_anything() throws Exception {
    var approver = somebody("Jan", Role.APPROVER, "en");

    for (var path :
        List.of(
            "/rules/jargon", "/exceptions", "/own/_new", "/own/x/remove", "/proposals/1/agree")) {
      assertThat(web.send(here + path, approver, "severity", "OFF").getResponse().getStatus())
          .as(path)
          .isEqualTo(403);
    }
    assertThat(web.status("/guard/nobody", ana)).isEqualTo(404);
    assertThat(web.status(here + "/rules/nothing", ana)).isEqualTo(404);
  }

  @Test
  void what_is_harder_counts_at_once_and_is_written_down() throws Exception {
    web.taken(here + "/rules/jargon", ana, "severity", "BLOCK", "why", "we speak plainly");

    assertThat(strictness("jargon")).isEqualTo(Strictness.BLOCK);
    assertThat(guards.judge(brand)).startsWith("1/");
    assertThat(audit()).containsExactly("guard.changed Jargon: blocks: we speak plainly");
  }

  @Test
  void what_is_softer_waits_for_somebody_else() throws Exception {
    web.taken(here + "/rules/jargon", ana, "severity", "OFF", "why", "we are engineers");
    long proposal = store.waiting(brand).getFirst().id();

    assertThat(strictness("jargon")).isEqualTo(Strictness.WARN);
    assertThat(web.page(here, ana)).contains("You proposed it").doesNotContain("Agree to this<");
    web.taken(here + "/proposals/" + proposal + "/agree", ana);
    assertThat(strictness("jargon")).isEqualTo(Strictness.WARN);

    web.taken(here + "/proposals/" + proposal + "/agree", jan);
    assertThat(strictness("jargon")).isEqualTo(Strictness.OFF);
    assertThat(store.latest(brand).orElseThrow().agreed()).contains(jan.id());
    assertThat(audit()).hasSize(2).last().asString().startsWith("guard.changed");
  }

  @Test
  void a_refused_change_changes_nothing() throws Exception {
    web.taken(here + "/rules/jargon", ana, "severity", "OFF", "why", "we are engineers");
    long proposal = store.waiting(brand).getFirst().id();

    web.taken(here + "/proposals/" + proposal + "/refuse", jan);
    web.taken(here + "/proposals/" + proposal + "/agree", jan);

    assertThat(strictness("jargon")).isEqualTo(Strictness.WARN);
    assertThat(store.latest(brand)).isEmpty();
  }

  @Test
  void a_rule_that_protects_people_stays_and_the_page_says_why() throws Exception {
    assertThat(web.refused(here + "/rules/personal-data.card", ana, "severity", "OFF", "why", "x"))
        .contains("may not be softer than it was shipped. It protects people");
    assertThat(store.waiting(brand)).isEmpty();
  }

  @Test
  void a_change_without_a_reason_is_none() throws Exception {
    web.taken(here + "/rules/jargon", ana, "severity", "BLOCK", "why", " ");

    assertThat(store.latest(brand)).isEmpty();
  }

  @Test
  void a_rule_of_our_own_is_written_tried_changed_and_removed() throws Exception {
    assertThat(web.refused(here + "/own/_new", ana, own("rivals", "volt(max")))
        .contains("own(rivals).patterns[0] is no pattern: at sign 5", "volt(max");
    assertThat(Web.words(web.send(here + "/try-own", ana, own("", "volt(max"))))
        .contains("is no pattern: at sign 5");
    assertThat(Web.words(web.send(here + "/try-own", ana, own("", "(?i)voltmax"))))
        .contains("<mark>VoltMax</mark>", "Nothing has been sent yet");

    web.taken(here + "/own/_new", ana, own("rivals", "(?i)voltmax"));
    assertThat(guards.inForce(brand).rules().own("rivals")).isPresent();
    assertThat(Web.words(web.send(here + "/try", ana, "said", "VoltMax is worse.", "tongue", "en")))
        .contains("own.rivals");

    web.taken(here + "/own/rivals/remove", ana, "why", "they are gone");
    assertThat(guards.inForce(brand).rules().own("rivals")).isPresent();
    web.taken(here + "/proposals/" + store.waiting(brand).getFirst().id() + "/agree", jan);
    assertThat(guards.inForce(brand).rules().own()).isEmpty();
  }

  @Test
  void words_are_left_alone_once_a_second_person_agrees_and_no_longer_at_once() throws Exception {
    web.taken(
        here + "/exceptions", ana, "words", "Sorry", "rule", "", "why", "Our cream is called that");
    web.taken(here + "/proposals/" + store.waiting(brand).getFirst().id() + "/agree", jan);
    assertThat(guards.inForce(brand).rules().exemptions()).hasSize(1);

    web.taken(here + "/exceptions/remove", ana, "number", "0", "words", "Sorry");
    assertThat(guards.inForce(brand).rules().exemptions()).isEmpty();
  }

  @Test
  void a_rule_that_is_off_can_still_be_tried() throws Exception {
    web.taken(here + "/rules/jargon", ana, "severity", "OFF", "why", "we are engineers");
    web.taken(here + "/proposals/" + store.waiting(brand).getFirst().id() + "/agree", jan);

    assertThat(Web.words(web.send(here + "/rules/jargon/try", ana, "said", "The backend is down.")))
        .contains("<mark>backend</mark>");
    assertThat(Web.words(web.send(here + "/try", ana, "said", "The backend is down.")))
        .doesNotContain("<mark>backend</mark>");
  }

  @Test
  void rules_go_out_as_yaml() throws Exception {
    web.taken(here + "/rules/jargon", ana, "severity", "BLOCK", "why", "we speak plainly");

    assertThat(web.page(here + "/rules.yaml", jan)).contains("jargon: block");
  }

  private Strictness strictness(String name) {
    return guards.inForce(brand).rules().strictness().getOrDefault(name, Strictness.WARN);
  }

  private List<String> audit() {
    return db.sql(
            "select act || ' ' || detail from audit where subject = ? and act like 'guard.%'"
                + " order by id")
        .param(brand.value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static String[] own(String name, String pattern) {
    return new String[] {
      "name",
      name,
      "severity",
      "WARN",
      "scope",
      "PUBLIC",
      "spoken",
      "ANY",
      "why",
      "We do not speak of rivals.",
      "instead",
      "",
      "words",
      "",
      "patterns",
      pattern,
      "because",
      "the board asked",
      "said",
      "Better than VoltMax.",
      "tongue",
      "en"
    };
  }

  private Person somebody(String name, Role role, String language) {
    var mail = "p" + UUID.randomUUID() + "@example.org";
    return people.add(new People.NewPerson(name, mail, role, language, WARSAW), "test");
  }
}
