package firebreak.desk.replies;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.brands.Brands;
import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Storm;
import firebreak.desk.matrix.Rows;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.desk.testkit.Web;
import firebreak.model.BrandId;
import firebreak.model.Finding;
import firebreak.model.Finding.Severity;
import firebreak.model.PostId;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Demand;
import firebreak.respond.crisis.WordsKind;
import firebreak.respond.matrix.Orders;
import firebreak.respond.wording.Bilingual;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class MatrixAnswersTest {

  @Autowired Pens pens;
  @Autowired MoodyVoice voices;
  @Autowired Rows rows;
  @Autowired Judging judging;
  @Autowired Compositions compositions;
  @Autowired Crises crises;
  @Autowired Storm storm;
  @Autowired Brands brands;
  @Autowired JdbcClient db;
  @Autowired SettableClock clock;
  @Autowired WebApplicationContext desk;

  Brand brand = Pens.NOBODY;
  Person ana;
  Person jan;

  @BeforeEach
  void twoPeopleAndABrand() {
    brand = pens.aBrand();
    voices.of(brand);
    ana = pens.somebody("Ana", Role.COMMANDER);
    jan = pens.somebody("Jan", Role.COMMANDER);
  }

  @Test
  void the_guard_stops_what_the_row_forbids() {
    long id = pens.written(brand, pens.question(brand), ana, Pens.CALM);
    assertThat(stops(id)).isEmpty();

    rows.demand(brand.id(), forbidding("private message"), ana, jan);

    assertThat(stops(id)).containsExactly("playbook.forbidden");
  }

  @Test
  void a_template_outside_of_the_row_needs_a_reason_that_is_kept() throws Exception {
    rows.demand(brand.id(), offering("data-breach"), ana, jan);
    long id = pens.begun(brand, pens.question(brand), ana);
    var web = new Web(desk);

    assertThat(web.page("/replies/" + id, ana)).contains("reason-resolved");
    assertThat(web.refused("/replies/" + id + "/template", ana, resolved("")))
        .contains("Why you need it");
    assertThat(audited(id)).isZero();

    web.taken("/replies/" + id + "/template", ana, resolved("the customer is happy"));
    assertThat(audited(id)).isOne();
  }

  @Test
  void the_first_words_of_a_crisis_are_warned_of_until_our_own_people_know() {
    var loud = storm.aBrand();
    var post = storm.breaksOutOver(loud, clock.instant()).getFirst().id();
    var owner = brands.byId(loud).orElseThrow();
    voices.of(owner);
    var room = room(loud);
    crises.decide(room, new Command.Declare(ana.id(), firebreak.model.Tier.T2, ana.id()));
    long id = written(owner, post);
    assertThat(warnings(id)).contains(InsideFirst.RULE);
    pens.write(id, ana, Pens.CALM, WordsKind.SAFETY);
    assertThat(warnings(id)).doesNotContain(InsideFirst.RULE);
    pens.write(id, ana, Pens.CALM);

    for (var whom :
        judging.ruling(compositions.byId(id).orElseThrow()).answer().orders().toldFirst()) {
      crises.decide(room, new Command.SettleDemand(ana.id(), Demand.TOLD_FIRST, whom, true, ""));
    }

    assertThat(warnings(id)).doesNotContain(InsideFirst.RULE);
  }

  private long written(Brand owner, PostId post) {
    return pens.written(owner, post, ana, Pens.CALM);
  }

  private CrisisId room(BrandId loud) {
    return crises.all().stream()
        .filter(one -> one.brand().equals(loud))
        .map(Crises.Listed::id)
        .findFirst()
        .orElseThrow();
  }

  private List<String> stops(long id) {
    return rules(id, Severity.BLOCK);
  }

  private List<String> warnings(long id) {
    return rules(id, Severity.WARN);
  }

  private List<String> rules(long id, Severity severity) {
    return judging.findings(compositions.byId(id).orElseThrow(), "en").stream()
        .filter(one -> one.severity() == severity)
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  private long audited(long id) {
    return db.sql("select count(*) from audit where act = 'reply.template-outside' and subject = ?")
        .param(Long.toString(id))
        .query(Long.class)
        .single();
  }

  private static String[] resolved(String reason) {
    return new String[] {
      "stage",
      "resolved",
      "words",
      "",
      "language",
      "en",
      "version",
      "1",
      "tab",
      "one",
      "blank-resolved-name",
      "Mila",
      "blank-resolved-what",
      "the charger got hot",
      "blank-resolved-done",
      "sent a new charger",
      "blank-resolved-signature",
      "Ana",
      "blank-resolved-action",
      "we sent a new charger",
      "blank-resolved-doing",
      "checking it",
      "blank-resolved-contact",
      "a private message",
      "blank-resolved-next",
      "18:00",
      "blank-resolved-topic",
      "the charger",
      "blank-resolved-danger",
      "heat",
      "reason-resolved",
      reason
    };
  }

  private static Orders forbidding(String words) {
    return new Orders(
        List.of(),
        List.of(new Bilingual(words, "wiadomość prywatna")),
        List.of("viral-complaint"),
        List.of(),
        List.of(),
        List.of());
  }

  private static Orders offering(String set) {
    return new Orders(List.of(), List.of(), List.of(set), List.of(), List.of(), List.of());
  }
}
