package firebreak.desk.replies;

import static firebreak.desk.replies.Answer.done;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.people.People;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.replies.Answer.Refused;
import firebreak.desk.replies.Answer.Said;
import firebreak.desk.replies.Answer.Why;
import firebreak.desk.replies.Composition.State;
import firebreak.desk.testkit.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class BadInputTest extends ComposerDesk {

  @Autowired People people;

  BadInputTest(@Autowired WebApplicationContext desk) {
    super(desk);
  }

  @Test
  void a_draft_of_a_megabyte_is_refused_with_its_length_and_what_was_there_stays()
      throws Exception {
    long id = pens.written(brand, pens.question(brand), ana, Pens.CALM);
    var version = compositions.byId(id).orElseThrow().version().number();

    var answer = typed(id, ana, "a".repeat(1 << 20), version);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("1048576", "10000", "Nothing was saved");
    assertThat(stored(id)).isEqualTo(Pens.CALM);
    assertThat(publications.of(id)).isEmpty();
  }

  @Test
  void a_change_of_a_megabyte_by_a_reader_is_refused_too() throws Exception {
    long id = waiting();

    var answer =
        send(
            "/replies/" + id + "/change",
            jan,
            "read",
            pens.fingerprint(id),
            "words",
            "a".repeat(1 << 20));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(stored(id)).isEqualTo(Pens.CALM);
  }

  @Test
  void a_template_with_hostile_values_puts_nothing_in_and_names_the_blank() throws Exception {
    long id = pens.begun(brand, pens.question(brand), ana);
    for (var hostile : new String[] {"a\nb", "\u202Egnp", "x".repeat(201), "\u0000", " "}) {
      var answer =
          send(
              "/replies/" + id + "/template/send",
              ana,
              "stage",
              "holding",
              "blank-holding-topic",
              hostile,
              "blank-holding-next",
              "18:00");
      assertThat(answer.getStatus()).as(hostile).isEqualTo(422);
      assertThat(text(answer)).contains("What it is about");
    }
    assertThat(stored(id)).isEmpty();
  }

  @Test
  void braces_in_a_value_are_words_and_nothing_else() throws Exception {
    long id = pens.begun(brand, pens.question(brand), ana);

    send(
        "/replies/" + id + "/template",
        ana,
        "stage",
        "holding",
        "blank-holding-topic",
        "{next} ${x} #{y}",
        "blank-holding-next",
        "18:00",
        "version",
        "1",
        "tab",
        "one");

    assertThat(stored(id)).contains("{next} ${x} #{y}");
  }

  @Test
  void a_template_that_nobody_wrote_is_not_found() throws Exception {
    long id = pens.begun(brand, pens.question(brand), ana);

    assertThat(send("/replies/" + id + "/template", ana, "stage", "../etc").getStatus())
        .isEqualTo(404);
  }

  @Test
  void a_yes_ends_with_the_role_of_whoever_gave_it() {
    long id = pens.written(brand, pens.storm(brand), ana, Pens.CALM);
    agreeing.send(id, ana);
    assertThat(agreeing.approve(id, pens.fingerprint(id), jan))
        .isEqualTo(done(Said.AGREED_AND_WAITING));
    becomes(jan, Role.RESPONDER);
    clock.forward(AgreeingTest.GATE);

    assertThat(why(agreeing.publish(id, ana))).isEqualTo(Why.APPROVAL_MISSING);
    assertThat(publications.of(id)).isEmpty();

    becomes(jan, Role.COMMANDER);
    assertThat(agreeing.publish(id, ana)).isEqualTo(done(Said.ON_ITS_WAY));
  }

  @Test
  void a_role_that_is_taken_away_while_somebody_reads_counts_at_once() throws Exception {
    long id = waiting();
    becomes(jan, Role.RESPONDER);

    var answer = send("/replies/" + id + "/approve", jan, "fingerprint", pens.fingerprint(id));

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(text(answer)).contains("tylko osoba");
    assertThat(compositions.byId(id).orElseThrow().state()).isEqualTo(State.WAITS);
  }

  @Test
  void the_second_of_two_tabs_is_told_and_keeps_what_was_typed() throws Exception {
    long id = pens.written(brand, pens.question(brand), ana, Pens.CALM);
    var version = compositions.byId(id).orElseThrow().version().number();
    typed(id, ana, Pens.CALM + " One.", version);

    var second =
        send(
            "/replies/" + id + "/words",
            ana,
            "words",
            Pens.CALM + " Two.",
            "language",
            "en",
            "version",
            Integer.toString(version),
            "tab",
            "two");

    assertThat(second.getStatus()).isEqualTo(422);
    assertThat(text(second)).contains("What is stored now", "One.");
    assertThat(stored(id)).endsWith("One.");
  }

  private void becomes(Person person, Role role) {
    people.change(
        new Person(
            person.id(),
            person.name(),
            person.email(),
            role,
            person.language(),
            person.zone(),
            true),
        "test");
  }

  private static Why why(Answer answer) {
    return ((Refused) answer).why();
  }
}
