package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.done;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Brand;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.Answer.Refused;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Composition.State;
import firebreak.desk.testkit.DeskTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class OverrulingTheGuardTest {

  @Autowired Pens pens;
  @Autowired MoodyVoice voices;
  @Autowired Agreeing agreeing;
  @Autowired OverrulingTheGuard overruling;
  @Autowired Compositions compositions;
  @Autowired JdbcClient db;

  Brand brand = Pens.NOBODY;
  Person ana;
  Person jan;

  @BeforeEach
  void twoPeopleAndABrand() {
    brand = pens.aBrand();
    voices.of(brand);
    ana = pens.somebody("Ana", Role.APPROVER);
    jan = pens.somebody("Jan", Role.APPROVER);
  }

  @Test
  void two_people_together_say_what_the_guard_stops() {
    long id = loose();
    assertThat(overruling.ask(id, "It is the number of a batch.", ana))
        .isEqualTo(done(Said.OVERRULING_ASKED));
    assertThat(why(agreeing.publish(id, ana))).isEqualTo(Why.GUARD_BLOCKS);

    assertThat(agreeing.approve(id, pens.fingerprint(id), jan)).isEqualTo(done(Said.ON_ITS_WAY));

    assertThat(acts(id)).contains("reply.overruling-asked", "reply.overruled");
  }

  @Test
  void one_person_does_not_even_under_an_ordinary_ticket() {
    long id = loose();
    overruling.ask(id, "It is the number of a batch.", ana);

    assertThat(why(agreeing.approve(id, pens.fingerprint(id), ana))).isEqualTo(Why.OWN_WORDS);
    assertThat(state(id)).isEqualTo(State.WAITS);
  }

  @Test
  void a_reason_is_asked_for() {
    assertThat(why(overruling.ask(loose(), "  ", ana))).isEqualTo(Why.SAY_WHY_OVERRULE);
  }

  @Test
  void data_that_opens_an_account_stands_whatever_two_people_say() {
    long id =
        pens.written(
            brand,
            pens.question(brand),
            ana,
            "@mila we are sorry. Please pay to PL61 1090 1014 0000 0712 1981 2874. Ana");

    var answer = (Refused) overruling.ask(id, "it is our own account", ana);

    assertThat(answer.why()).isEqualTo(Why.NEVER_OVERRULED);
    assertThat(answer.details()).singleElement().asString().contains("personal-data.iban");
  }

  @Test
  void a_changed_letter_ends_it() {
    long id = loose();
    overruling.ask(id, "It is the number of a batch.", ana);
    pens.write(id, ana, Pens.LOOSE + "!");

    assertThat(why(agreeing.send(id, ana))).isEqualTo(Why.GUARD_BLOCKS);
  }

  @Test
  void where_the_guard_is_silent_there_is_nothing_to_overrule() {
    long id = pens.written(brand, pens.question(brand), ana, Pens.CALM);

    assertThat(why(overruling.ask(id, "just in case", ana))).isEqualTo(Why.NOT_AT_THIS_STAGE);
  }

  private long loose() {
    return pens.written(brand, pens.question(brand), ana, Pens.LOOSE);
  }

  private State state(long id) {
    return compositions.byId(id).orElseThrow().state();
  }

  private List<String> acts(long id) {
    return db.sql("select act from audit where subject = ?")
        .param(Long.toString(id))
        .query((row, number) -> row.getString(1))
        .list();
  }

  private static Why why(Answer answer) {
    return ((Refused) answer).why();
  }
}
