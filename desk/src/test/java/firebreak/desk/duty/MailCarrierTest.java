package firebreak.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.PersonId;
import firebreak.respond.matrix.Means;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class MailCarrierTest {

  static final Instant NIGHT = Instant.parse("2026-03-07T22:00:00Z");
  static final MailSettings SETTINGS =
      new MailSettings(
          "desk@desk.example", new MailSettings.Archive("", "", 993, "imaps", "", "", "INBOX"));

  @Test
  void a_letter_that_the_server_takes_was_taken() throws IOException {
    try (var server = new MoodyMailServer("250 queued")) {
      assertThat(carrier(server.port()).send(letter())).isInstanceOf(Attempt.Taken.class);
      assertThat(server.texts()).isOne();
    }
  }

  @Test
  void a_server_that_hangs_up_after_the_text_leaves_it_open_whether_it_was_taken()
      throws IOException {
    try (var server = new MoodyMailServer("")) {
      assertThat(carrier(server.port()).send(letter())).isInstanceOf(Attempt.Unclear.class);
      assertThat(server.texts()).isOne();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"421 closing", "451 try later", "452 no space"})
  void a_server_that_asks_for_patience_has_not_taken_it(String answer) throws IOException {
    try (var server = new MoodyMailServer(answer)) {
      assertThat(carrier(server.port()).send(letter())).isInstanceOf(Attempt.NotTaken.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"550 nobody here", "554 spam"})
  void a_server_that_says_no_will_always_say_no(String answer) throws IOException {
    try (var server = new MoodyMailServer(answer)) {
      assertThat(carrier(server.port()).send(letter())).isInstanceOf(Attempt.Refused.class);
    }
  }

  @Test
  void without_a_connection_nothing_was_taken() throws IOException {
    int port;
    try (var server = new MoodyMailServer("250 queued")) {
      port = server.port();
    }

    assertThat(carrier(port).send(letter())).isInstanceOf(Attempt.NotTaken.class);
  }

  @Test
  void without_an_archive_nobody_can_tell_what_became_of_a_letter() {
    assertThat(carrier(1).lookFor(letter(), NIGHT)).isEqualTo(Trace.UNKNOWABLE);
  }

  private static MailCarrier carrier(int port) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    var beans = new StaticListableBeanFactory(Map.of("sender", sender));
    var server = new MailServer(beans.getBeanProvider(JavaMailSenderImpl.class));
    return new MailCarrier(server, SETTINGS, new MailArchive(SETTINGS));
  }

  private static Letter letter() {
    var ana = new PersonId("ana");
    var route = new Route("email/ana", ana, Route.Kind.EMAIL, "ana@example.org", "e-mail");
    var words = new Letter.Words("T3 Kryzys", "hotel bez miejsc ż", "pl");
    return new Letter("one", "page", route, words, "https://desk/p/one", Means.PHONE, NIGHT);
  }
}
