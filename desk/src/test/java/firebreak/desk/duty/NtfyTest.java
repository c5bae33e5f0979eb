package firebreak.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.respond.matrix.Means;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class NtfyTest {

  static final Instant NIGHT = Instant.parse("2026-03-07T22:00:00Z");

  @Autowired Crew crew;
  @Autowired Routes routes;
  @Autowired NtfyCarrier ntfy;

  TopicServer server;
  Person ana;

  @BeforeEach
  void aTopic() throws Exception {
    server = new TopicServer();
    ana = crew.somebody("Ana", Role.RESPONDER);
    routes.saveTopic(ana.id(), server.topic("our-desk"), "");
  }

  @AfterEach
  void close() {
    crew.leaves(ana);
    server.close();
  }

  @Test
  void publishes_one_message_with_the_headline_the_link_and_the_highest_priority() {
    assertThat(ntfy.send(letter("one"))).isInstanceOf(Attempt.Taken.class);

    assertThat(server.messages())
        .singleElement()
        .asString()
        .contains("\"topic\":\"our-desk\"", "hotel bez miejsc ż", "\"priority\":5", "/p/one");
  }

  @Test
  void shows_the_token_to_the_server_that_asks_for_it() {
    routes.saveTopic(ana.id(), server.topic("our-desk"), "tk_secret");

    ntfy.send(letter("one"));

    assertThat(server.authorizations()).containsExactly("Bearer tk_secret");
  }

  @Test
  void finds_a_message_whose_answer_was_lost() {
    server.becomes(TopicServer.Mood.TAKES_AND_HANGS_UP);

    assertThat(ntfy.send(letter("one"))).isInstanceOf(Attempt.Unclear.class);
    assertThat(ntfy.lookFor(letter("one"), NIGHT)).isEqualTo(Trace.FOUND);
  }

  @Test
  void knows_that_a_message_never_arrived_on_a_server_that_keeps_them() {
    ntfy.send(letter("before"));
    server.becomes(TopicServer.Mood.HANGS_UP);

    ntfy.send(letter("one"));

    assertThat(ntfy.lookFor(letter("one"), NIGHT)).isEqualTo(Trace.NEVER_ARRIVED);
  }

  @Test
  void does_not_pretend_to_know_on_a_server_that_keeps_nothing() {
    server.becomes(TopicServer.Mood.FORGETS);
    ntfy.send(letter("one"));

    assertThat(ntfy.lookFor(letter("one"), NIGHT)).isEqualTo(Trace.UNKNOWABLE);
  }

  @Test
  void tells_a_refusal_from_a_busy_server_and_from_no_server() {
    server.becomes(TopicServer.Mood.REFUSES);
    assertThat(ntfy.send(letter("one"))).isInstanceOf(Attempt.Refused.class);

    server.becomes(TopicServer.Mood.IS_BUSY);
    assertThat(ntfy.send(letter("one"))).isInstanceOf(Attempt.NotTaken.class);

    server.close();
    assertThat(ntfy.send(letter("one"))).isInstanceOf(Attempt.NotTaken.class);
  }

  private Letter letter(String id) {
    var route = new Route("ntfy/" + ana.id(), ana.id(), Route.Kind.NTFY, topic(), "ntfy");
    var words = new Letter.Words("T3 Kryzys", "hotel bez miejsc ż", "pl");
    return new Letter(id, "page", route, words, "https://desk/p/" + id, Means.PHONE, NIGHT);
  }

  private String topic() {
    return routes.of(ana).stream()
        .filter(route -> route.kind() == Route.Kind.NTFY)
        .map(Route::address)
        .findFirst()
        .orElseThrow();
  }
}
