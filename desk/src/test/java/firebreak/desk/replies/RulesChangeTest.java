package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.done;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.guarding.Guards;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.desk.testkit.Web;
import firebreak.model.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class RulesChangeTest {

  @Autowired Pens pens;
  @Autowired MoodyVoice voices;
  @Autowired Agreeing agreeing;
  @Autowired Judging judging;
  @Autowired Compositions compositions;
  @Autowired Guards guards;
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
    jan = pens.somebody("Jan", Role.APPROVER);
  }

  @Test
  void words_agreed_to_under_older_rules_are_judged_again_before_they_go() throws Exception {
    long id = pens.written(brand, pens.storm(brand), ana, Pens.CALM);
    agreeing.send(id, ana);
    assertThat(agreeing.approve(id, pens.fingerprint(id), jan))
        .isEqualTo(done(Said.AGREED_AND_WAITING));
    assertThat(judgeOf("reply_approval", id)).isEqualTo(guards.judge(brand.id())).startsWith("0/");

    forbidTheWordHot();
    clock.forward(AgreeingTest.GATE);

    assertThat(agreeing.publish(id, ana))
        .isInstanceOfSatisfying(
            Answer.Refused.class, refused -> assertThat(refused.why()).isEqualTo(Why.GUARD_BLOCKS));
  }

  @Test
  void a_rule_reaches_words_that_are_being_written_at_once() throws Exception {
    long id = pens.written(brand, pens.question(brand), ana, Pens.CALM);
    assertThat(rules(id)).doesNotContain("own.hot");

    forbidTheWordHot();

    assertThat(rules(id)).contains("own.hot");
  }

  private void forbidTheWordHot() throws Exception {
    new Web(desk)
        .taken(
            "/guard/" + brand.id() + "/own/_new",
            ana,
            "name",
            "hot",
            "severity",
            "BLOCK",
            "why",
            "Our lawyers check how warm it was.",
            "words",
            "got hot",
            "because",
            "the recall");
  }

  private java.util.List<String> rules(long id) {
    return judging.findings(compositions.byId(id).orElseThrow(), "en").stream()
        .map(Finding::rule)
        .toList();
  }

  private String judgeOf(String table, long reply) {
    return db.sql("select guard_rules from " + table + " where reply_id = ?")
        .param(reply)
        .query(String.class)
        .single();
  }
}
