package firebreak.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.Tier;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class MailTest {

  @Autowired Crew crew;
  @Autowired Night night;
  @Autowired Post post;
  @Autowired Outbox outbox;
  @Autowired Alarms alarms;
  @Autowired GreenMail server;
  @Autowired JdbcClient db;
  @Autowired MailServer mailServer;

  Person ana;
  Person jan;
  BrandId brand;

  @BeforeEach
  void aBrandWithTwoPeopleOnDuty() {
    brand = crew.aBrand();
    ana = crew.somebody("Ana", Role.RESPONDER);
    jan = crew.somebody("Jan", Role.RESPONDER, "pl");
    crew.alwaysOnDuty(brand, ana, jan);
  }

  @AfterEach
  void everybodyGoesToBed() {
    db.sql("update duty_alarm set ended_at = now(), ended_why = 'OVER' where ended_at is null")
        .update();
    crew.leaves(ana);
    crew.leaves(jan);
  }

  @Test
  void a_page_is_one_mail_that_says_what_it_is_about() throws Exception {
    long alarm = night.wakes(brand, Tier.T1);
    waitUntil(alarm, ana, "SENT");

    outbox.look();

    var mails = post.of(ana);
    assertThat(mails).hasSize(1);
    assertThat(Post.subject(mails.getFirst())).isEqualTo("T1 Watch · Acme: hotel overbooked");
    assertThat(Post.text(mails.getFirst())).contains("hotel overbooked", "/p/");
    assertThat(mails.getFirst().getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mails.getFirst().getHeader("Bcc")).isNull();
  }

  @Test
  void writes_polish_to_somebody_who_reads_polish() {
    long alarm = night.wakes(brand, Tier.T1);
    night.pass(Duration.ofMinutes(15));
    waitUntil(alarm, jan, "SENT");

    var mail = post.of(jan).getFirst();
    assertThat(Post.subject(mail)).isEqualTo("T1 Obserwacja · Acme: hotel bez miejsc");
    assertThat(Post.text(mail)).contains("Zajmujesz się tym?");
  }

  @Test
  void a_mail_that_went_out_before_a_crash_is_found_and_not_sent_again() {
    long alarm = night.wakes(brand, Tier.T1);
    waitUntil(alarm, ana, "SENT");

    leftBehind(alarm, ana);
    outbox.look();
    waitUntil(alarm, ana, "SENT");

    assertThat(post.of(ana)).hasSize(1);
  }

  @Test
  void a_mail_of_which_no_trace_is_found_is_given_up_and_the_backup_is_woken_at_once() {
    long alarm = night.wakes(brand, Tier.T1);
    waitUntil(alarm, ana, "SENT");
    forgetEverythingThatWasSent();

    leftBehind(alarm, ana);
    night.clock().forward(Outbox.TRACE_PATIENCE);
    outbox.look();
    waitUntil(alarm, ana, "UNKNOWN");
    night.waking().look();

    assertThat(night.woken(alarm)).containsExactly(ana.id().value(), jan.id().value());
    assertThat(post.of(ana)).isEmpty();
  }

  @Test
  void nothing_is_sent_about_an_alarm_that_somebody_has_answered() {
    long alarm =
        night
            .transaction()
            .execute(status -> {
              night.events().publishEvent(night.needed("early " + brand, brand, Tier.T1));
              long id = newest();
              alarms.answer(id, ana.id());
              return id;
            });

    night.waking().look();
    outbox.look();

    assertThat(night.woken(alarm)).isEmpty();
    assertThat(post.of(ana)).isEmpty();
  }

  @Test
  void a_mail_server_that_is_down_is_tried_again_and_then_somebody_else_is_woken() {
    var sender = mailServer.get();
    int port = sender.getPort();
    sender.setPort(1);
    long alarm;
    try {
      alarm = night.wakes(brand, Tier.T1);
      await().until(() -> attempts(alarm) >= 1);
      for (int tries = 2; tries <= 4; tries++) {
        night.clock().forward(Duration.ofSeconds(61));
        int wanted = tries;
        await().until(() -> attempts(alarm) >= wanted);
      }
      waitUntil(alarm, ana, "FAILED");
    } finally {
      sender.setPort(port);
    }

    night.waking().look();
    assertThat(night.woken(alarm)).contains(jan.id().value());
    assertThat(post.of(ana)).isEmpty();
  }

  @Test
  void a_headline_from_the_public_cannot_add_a_header() {
    var line = LetterWords.oneLine("nice\r\nBcc: everyone@example.org\u2028" + "x".repeat(500));

    assertThat(line).doesNotContain("\r", "\n", "\u2028").hasSizeLessThanOrEqualTo(120);
  }

  /** What a crash between the server's yes and our commit leaves in the database. */
  private void leftBehind(long alarm, Person person) {
    db.sql(
            "update duty_delivery set state = 'SENDING', worker = 'a process that died' where page_id"
                + " in (select id from duty_page where alarm_id = ? and person_id = ?)")
        .params(alarm, person.id().value())
        .update();
  }

  private void forgetEverythingThatWasSent() {
    try {
      server.purgeEmailFromAllMailboxes();
    } catch (FolderException e) {
      throw new IllegalStateException("the mailboxes cannot be emptied", e);
    }
  }

  private long attempts(long alarm) {
    return db.sql(
            "select coalesce(max(attempts), 0) from duty_delivery d join duty_page p"
                + " on p.id = d.page_id where p.alarm_id = ? and p.person_id = ? and d.state <>"
                + " 'SENDING'")
        .params(alarm, ana.id().value())
        .query((row, number) -> row.getLong(1))
        .single();
  }

  private long newest() {
    return db.sql("select max(id) from duty_alarm").query((row, number) -> row.getLong(1)).single();
  }

  private void waitUntil(long alarm, Person person, String state) {
    await()
        .until(() -> {
          outbox.look();
          return night.stateOfLetter(alarm, person).equals(state);
        });
  }
}
