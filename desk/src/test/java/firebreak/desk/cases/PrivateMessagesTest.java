package firebreak.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import firebreak.channel.sandbox.SandboxMessages;
import firebreak.desk.cases.MoodyLetterbox.Mood;
import firebreak.desk.cases.MoodyLetterbox.Postman;
import firebreak.desk.cases.Sending.State;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import firebreak.model.BrandId;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class PrivateMessagesTest {

  static final String WORDS =
      "Dear Mila, we are sorry that your charger melted. We will call you back tomorrow by 18:00.";

  @Autowired Customers customers;
  @Autowired CaseBooks books;
  @Autowired Sendings sendings;
  @Autowired Courier courier;
  @Autowired MoodyLetterbox letterbox;
  @Autowired SandboxMessages sandbox;
  @Autowired JdbcClient db;
  final Web web;
  Person ola;
  Person jan;
  BrandId brand;
  Postman channel = new Postman();

  PrivateMessagesTest(@Autowired WebApplicationContext desk) {
    this.web = new Web(desk);
  }

  @BeforeEach
  void aCustomerOnAChannelThatCarriesMessages() {
    ola = customers.somebody("Ola", Role.COMMANDER, "en");
    jan = customers.somebody("Jan", Role.VIEWER, "pl");
    brand = customers.aBrand();
    channel = letterbox.of(brand);
  }

  @AfterEach
  void everybodyGoesHome() throws Exception {
    web.taken("/replies/outgoing/resume", ola);
    customers.leaves(ola);
    customers.leaves(jan);
  }

  @Test
  void a_message_is_sent_once_and_stands_in_the_conversation() throws Exception {
    long id = customers.aCase(brand, "instagram", ola);
    assertThat(web.page("/cases/" + id, ola)).contains("Send these words on Instagram");

    send(id, WORDS, "s1");
    waitFor(id, State.SENT);
    send(id, WORDS, "s1");

    assertThat(channel.written.values()).containsExactly(WORDS);
    assertThat(books.messages().of(id)).extracting(Message::words).containsExactly(WORDS);
    assertThat(books.known(id).times().answered()).isPresent();
    assertThat(web.page("/cases/" + id, ola))
        .contains("We will call you back tomorrow by 18:00")
        .contains("Is it a promise?")
        .doesNotContain("??");
    assertThat(web.page("/cases/" + id, jan)).doesNotContain("your charger melted. We");
  }

  @Test
  void instagram_carries_one_message_for_a_comment_until_they_answer() throws Exception {
    long id = customers.aCase(brand, "instagram", ola);
    send(id, WORDS, "s1");
    waitFor(id, State.SENT);

    assertThat(refused(id, "Dear Mila, one more thing. Ola", "s2"))
        .contains("carries no further message until they answer");

    web.taken("/cases/" + id + "/heard", ola, "words", "Thank you", "token", "h1");
    send(id, "Dear Mila, thank you. We are on it. Ola", "s3");
    await().until(() -> channel.written.size() == 2);
  }

  @Test
  void a_crash_after_they_had_it_does_not_send_it_twice() throws Exception {
    channel.feels(Mood.SENDS_AND_DIES);
    long id = customers.aCase(brand, "instagram", ola);
    send(id, WORDS, "s1");

    waitFor(id, State.UNKNOWN);
    assertThat(web.page("/cases/" + id, ola))
        .contains("nobody knows yet whether they have it")
        .contains("looks there before it sends anything again");
    assertThat(refused(id, "Dear Mila, we are on it. Ola", "s2")).contains("is on its way");
    customers.clock().forward(Duration.ofMinutes(5));

    waitFor(id, State.SENT);
    assertThat(channel.written).hasSize(1);
    assertThat(acts()).containsExactly("send", "look");
    assertThat(books.messages().of(id)).hasSize(1);
  }

  @Test
  void a_crash_before_they_had_it_sends_it_with_the_same_command() throws Exception {
    channel.feels(Mood.DIES);
    long id = customers.aCase(brand, "instagram", ola);
    send(id, WORDS, "s1");

    waitFor(id, State.UNKNOWN);
    customers.clock().forward(Duration.ofMinutes(5));

    waitFor(id, State.SENT);
    assertThat(acts()).containsExactly("send", "look", "send");
    assertThat(channel.asked)
        .extracting(one -> one.split(" ")[1])
        .hasSize(3)
        .containsOnly(command(id));
    assertThat(channel.written).hasSize(1);
  }

  @Test
  void a_start_looks_for_what_an_earlier_process_was_sending() throws Exception {
    stop();
    long id = customers.aCase(brand, "instagram", ola);
    send(id, WORDS, "s1");
    var later = Timestamp.from(customers.clock().instant().plusSeconds(600));
    db.sql("update care_sending set state = 'SENDING', next_at = ? where case_id = ?")
        .params(later, id)
        .update();
    channel.written.put(command(id), WORDS);

    courier.lookForWhatWasBeingSent();

    waitFor(id, State.SENT);
    assertThat(acts()).containsExactly("look");
  }

  @Test
  void what_the_channel_refuses_is_said_with_the_reason_and_another_way() throws Exception {
    channel.feels(Mood.REFUSES);
    long id = customers.aCase(brand, "instagram", ola);
    send(id, WORDS, "s1");

    waitFor(id, State.REFUSED);
    assertThat(web.page("/cases/" + id, ola))
        .contains("the channel refused it", "They take no private messages from us.");
    assertThat(books.messages().of(id)).isEmpty();

    web.taken("/cases/" + id + "/write", ola, "words", WORDS, "way", "EMAIL", "token", "e1");
    assertThat(web.page("/cases/" + id, ola)).doesNotContain("the channel refused it");
  }

  @Test
  void waits_as_long_as_the_channel_asks() throws Exception {
    channel.feels(Mood.THROTTLES);
    long id = customers.aCase(brand, "instagram", ola);
    send(id, WORDS, "s1");

    waitFor(id, State.THROTTLED);
    courier.look();
    assertThat(channel.written).isEmpty();
    customers.clock().forward(Duration.ofMinutes(61));

    waitFor(id, State.SENT);
  }

  @Test
  void what_the_guard_stops_goes_to_no_channel() throws Exception {
    long id = customers.aCase(brand, "instagram", ola);

    assertThat(refused(id, "Dear Mila, it was your own fault. Calm down.", "s1"))
        .contains("The guard stops these words");

    assertThat(sendings.of(id)).isEmpty();
  }

  @Test
  void while_everything_is_stopped_nothing_is_written_in_private_either() throws Exception {
    stop();
    long id = customers.aCase(brand, "instagram", ola);
    send(id, WORDS, "s1");

    courier.look();
    sendings.of(id).ifPresent(one -> courier.act(one.id()));

    assertThat(channel.asked).isEmpty();
    assertThat(sendings.of(id).orElseThrow().state()).isEqualTo(State.QUEUED);
    web.taken("/replies/outgoing/resume", ola);
    waitFor(id, State.SENT);
  }

  @Test
  void a_channel_that_hangs_holds_up_no_other_customer() throws Exception {
    channel.feels(Mood.HANGS);
    long hung = customers.aCase(brand, "instagram", ola);
    send(hung, WORDS, "s1");
    waitFor(hung, State.SENDING);
    var other = customers.aBrand();
    letterbox.of(other);
    long id = customers.aCase(other, "instagram", ola);
    send(id, WORDS, "s2");

    waitFor(id, State.SENT);
    waitFor(hung, State.UNKNOWN);
    assertThat(channel.written).isEmpty();
    customers.clock().forward(Duration.ofMinutes(5));
    waitFor(hung, State.SENT);
    assertThat(channel.written).hasSize(1);
  }

  @Test
  void where_the_channel_carries_nothing_a_person_sends_by_hand() throws Exception {
    var quiet = customers.aBrand();
    long id = customers.aCase(quiet, "instagram", ola);

    assertThat(web.page("/cases/" + id, ola))
        .contains("I have sent these words")
        .doesNotContain("Send these words on Instagram");
    assertThat(refused(id, WORDS, "s1")).contains("cannot write on this channel right now");
  }

  @Test
  void a_drill_writes_into_its_sandbox() throws Exception {
    var drill = customers.aDrill();
    long id = customers.aCase(drill, "instagram", ola);
    send(id, WORDS, "s1");

    waitFor(id, State.SENT);
    assertThat(sandbox.about(books.known(id).place().post()))
        .singleElement()
        .satisfies(written -> assertThat(written.words()).isEqualTo(WORDS));
  }

  @Test
  void who_may_only_read_sends_nothing() throws Exception {
    long id = customers.aCase(brand, "instagram", ola);

    assertThat(web.send("/cases/" + id + "/send", jan, "words", WORDS).getResponse().getStatus())
        .isEqualTo(403);
  }

  private void stop() throws Exception {
    web.taken("/replies/outgoing/stop", ola, "why", "test");
  }

  private void send(long id, String words, String token) throws Exception {
    web.taken("/cases/" + id + "/send", ola, "words", words, "token", token);
  }

  private String refused(long id, String words, String token) throws Exception {
    return web.refused("/cases/" + id + "/send", ola, "words", words, "token", token);
  }

  private String command(long id) {
    return sendings.of(id).orElseThrow().command().value();
  }

  private java.util.List<String> acts() {
    return channel.asked.stream().map(one -> one.split(" ")[0]).toList();
  }

  private void waitFor(long id, State state) {
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> sendings.of(id).map(Sending::state).equals(Optional.of(state)));
  }
}
