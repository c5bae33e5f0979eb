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
class WebPushTest {

  static final Instant NIGHT = Instant.parse("2026-03-07T22:00:00Z");

  @Autowired Crew crew;
  @Autowired Routes routes;
  @Autowired PushKeys keys;
  @Autowired PushCarrier push;

  PushService browser;
  Person ana;
  Route route;

  @BeforeEach
  void aBrowserThatListens() throws Exception {
    browser = new PushService();
    ana = crew.somebody("Ana", Role.RESPONDER);
    route =
        new Route("push/" + ana.id(), ana.id(), Route.Kind.WEB_PUSH, browser.endpoint(), "Linux");
    routes.saveBrowser(route, browser.keys());
  }

  @AfterEach
  void close() {
    crew.leaves(ana);
    browser.close();
  }

  @Test
  void the_browser_can_open_what_was_sent_and_nobody_on_the_way_could() throws Exception {
    assertThat(push.send(letter())).isInstanceOf(Attempt.Taken.class);

    var sent = browser.pushes().getFirst();
    assertThat(sent.headers()).containsEntry("Content-Encoding", "aes128gcm");
    assertThat(sent.raw()).doesNotContain("hotel");
    assertThat(browser.open(sent)).contains("hotel bez miejsc ż", "/p/one", "\"tag\":\"page-7\"");
  }

  @Test
  void the_push_is_signed_by_this_desk_for_this_push_service() throws Exception {
    push.send(letter());

    var sent = browser.pushes().getFirst();
    assertThat(PushService.isSignedBy(keys.publicKey(), sent)).isTrue();
    assertThat(PushService.claims(sent))
        .contains(
            "\"aud\":\"" + browser.endpoint().replace("/push", "") + "\"", "\"sub\":\"mailto:");
  }

  @Test
  void asks_to_be_delivered_at_once_and_to_replace_an_earlier_copy() {
    push.send(letter());
    push.send(letter());

    assertThat(browser.pushes())
        .hasSize(2)
        .extracting(sent -> sent.headers().get("Topic"))
        .containsOnly(Fingerprint.of("page-7"));
    assertThat(browser.pushes().getFirst().headers())
        .containsEntry("Urgency", "high")
        .containsEntry("TTL", "3600");
  }

  @Test
  void keeps_its_keys_because_browsers_trust_no_others() {
    assertThat(keys.publicKey()).isEqualTo(keys.publicKey());
  }

  @Test
  void a_browser_that_no_longer_listens_is_forgotten() {
    browser.answers(410);

    assertThat(push.send(letter())).isInstanceOf(Attempt.Refused.class);
    assertThat(routes.of(ana)).noneMatch(way -> way.kind() == Route.Kind.WEB_PUSH);
  }

  @Test
  void a_push_service_that_is_busy_is_tried_again() {
    browser.answers(429);

    assertThat(push.send(letter())).isInstanceOf(Attempt.NotTaken.class);
  }

  @Test
  void keys_that_are_none_are_refused_and_not_tried_again() {
    routes.saveBrowser(route, new Routes.Keys("not-a-point", "short"));

    assertThat(push.send(letter())).isInstanceOf(Attempt.Refused.class);
    assertThat(browser.pushes()).isEmpty();
  }

  private Letter letter() {
    var words = new Letter.Words("T3 Kryzys", "hotel bez miejsc ż", "pl");
    return new Letter("one", "page-7", route, words, "https://desk/p/one", Means.PHONE, NIGHT);
  }
}
