package firebreak.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.crises.Crises;
import firebreak.desk.crises.Storm;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import firebreak.model.BrandId;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.Promise;
import java.sql.Timestamp;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class LedgerTest {

  @Autowired Customers customers;
  @Autowired CaseBooks books;
  @Autowired Ledger ledger;
  @Autowired Alarming alarming;
  @Autowired Storm storm;
  @Autowired Crises crises;
  @Autowired JdbcClient db;
  final Web web;
  Person ola;
  Person ana;
  Person jan;
  BrandId brand;

  LedgerTest(@Autowired WebApplicationContext desk) {
    this.web = new Web(desk);
  }

  @BeforeEach
  void aCustomerComplains() {
    ola = customers.somebody("Ola", Role.RESPONDER, "en");
    ana = customers.somebody("Ana", Role.COMMANDER, "en");
    jan = customers.somebody("Jan", Role.VIEWER, "pl");
    brand = customers.aBrand();
  }

  @AfterEach
  void everybodyGoesHome() {
    customers.leaves(ola);
    customers.leaves(ana);
    customers.leaves(jan);
  }

  @Test
  void what_sounds_like_a_promise_is_asked_about_and_then_owed() throws Exception {
    long id = customers.aCase(brand, "bluesky", ola);
    act(id, "write", "words", CaseTest.WORDS, "token", "w1");
    assertThat(web.page("/cases/" + id, ola))
        .contains("You wrote “We will call you back tomorrow by 18:00”. Is it a promise?");

    var found = found(id);
    web.taken("/promises/found/" + found + "/yes", ola, "case", Long.toString(id));
    assertThat(web.refused("/promises/found/" + found + "/yes", ola))
        .contains("Somebody has settled this meanwhile.");
    assertThat(web.refused("/cases/" + id + "/close", ola)).contains("A promise is still open.");

    var owed = books.promises().of(id).getFirst();
    assertThat(web.page("/promises?brand=" + brand, jan))
        .contains("tomorrow by 18:00")
        .doesNotContain("??");
    web.taken("/promises/kept", ola, "promise", owed.id(), "case", Long.toString(id));
    assertThat(web.refused("/promises/broken", ola, "promise", owed.id(), "why", "late"))
        .contains("settled");
    act(id, "close");
  }

  @Test
  void the_owner_alone_is_told_before_the_deadline_and_at_it_each_once() throws Exception {
    long id = customers.aCase(brand, "bluesky", ola);
    var due = customers.clock().instant().plus(Duration.ofMinutes(40)).atZone(Customers.WARSAW);
    act(id, "promise", "what", "a call", "due", due.toLocalDateTime().withNano(0).toString());

    alarming.look();
    assertThat(told(ola)).isZero();
    customers.clock().forward(Duration.ofMinutes(30));
    alarming.look();
    alarming.look();
    assertThat(told(ola)).isEqualTo(1);
    customers.clock().forward(Duration.ofMinutes(15));
    alarming.look();
    alarming.look();

    assertThat(told(ola)).isEqualTo(2);
    assertThat(told(ana)).isZero();
  }

  @Test
  void whoever_owns_a_case_is_told_once_when_nobody_has_answered_in_time() throws Exception {
    long waits = customers.aCase(brand, "bluesky", ola);
    long answered = customers.aCase(brand, "bluesky", ana);
    web.taken("/cases/" + answered + "/write", ana, "words", "Dear Mila, we are sorry. Ana");

    customers.clock().forward(Duration.ofHours(5));
    alarming.look();
    alarming.look();

    assertThat(told(ola)).isEqualTo(1);
    assertThat(told(ana)).isZero();
    assertThat(books.known(waits).times().answered()).isEmpty();
  }

  @Test
  void a_promise_made_in_a_room_stands_in_the_ledger_and_on_one_timeline_only() throws Exception {
    var angry = storm.aBrand();
    storm.breaksOutOver(angry, customers.clock().instant());
    var room =
        crises.all().stream()
            .filter(one -> one.brand().equals(angry))
            .findFirst()
            .orElseThrow()
            .id();
    var due = customers.clock().instant().plus(Duration.ofHours(2));
    crises.decide(room, new Command.MakePromise(ola.id(), "p1", "an update on the hub", due));

    assertThat(web.page("/promises?brand=" + angry, jan)).contains("an update on the hub");
    web.taken("/promises/kept", ola, "promise", "p1", "room", room.value());

    assertThat(Promise.in(crises.byId(room).orElseThrow().timeline()))
        .singleElement()
        .matches(Promise::isSettled);
    assertThat(ledger.of(angry)).singleElement().matches(owed -> owed.promise().isSettled());
    assertThat(books.promises().held("p1")).isEmpty();
  }

  @Test
  void a_promise_in_public_words_of_a_room_is_asked_about_and_comes_onto_its_timeline()
      throws Exception {
    var angry = storm.aBrand();
    var root = storm.breaksOutOver(angry, customers.clock().instant()).getFirst().id();
    var room =
        crises.all().stream()
            .filter(one -> one.brand().equals(angry))
            .findFirst()
            .orElseThrow()
            .id();
    isPublic(angry, root.externalId(), room.value(), "We will publish what we know within 2 days.");

    alarming.look();
    alarming.look();
    assertThat(web.page("/promises?brand=" + angry, ola))
        .containsOnlyOnce("We will publish what we know within 2 days”. Is it a promise?");
    var found =
        db.sql("select id from promise_found where brand_id = ?")
            .param(angry.value())
            .query(Long.class)
            .single();
    web.taken("/promises/found/" + found + "/yes", ola, "owner", ana.id().value());

    assertThat(Promise.in(crises.byId(room).orElseThrow().timeline()))
        .singleElement()
        .matches(promise -> promise.made().by().equals(ana.id()));
    assertThat(ledger.of(angry)).hasSize(1);
  }

  private void isPublic(BrandId of, String post, String room, String words) {
    long reply =
        db.sql(
                "insert into reply (brand_id, channel, handle, post_id, root_id, words, language,"
                    + " kind, author_id, writers, state, since, crisis_id) values (?, 'bluesky',"
                    + " 'acme', ?, ?, ?, 'en', 'UPDATE', ?, '{}', 'OUT', now(), ?) returning id")
            .params(of.value(), post, post, words, ola.id().value(), room)
            .query(Long.class)
            .single();
    db.sql(
            "insert into publication (reply_id, brand_id, channel, root_id, command, state,"
                + " queued_by, queued_at, published_at) values (?, ?, 'bluesky', ?, ?, 'PUBLIC', ?,"
                + " now(), ?)")
        .params(
            reply,
            of.value(),
            post,
            "command-of-" + reply,
            ola.id().value(),
            Timestamp.from(customers.clock().instant()))
        .update();
  }

  private void act(long id, String act, String... fields) throws Exception {
    web.taken("/cases/" + id + "/" + act, ola, fields);
  }

  private long found(long id) {
    return db.sql("select id from promise_found where case_id = ?")
        .param(id)
        .query(Long.class)
        .single();
  }

  private long told(Person person) {
    return db.sql(
            "select count(*) from duty_page p join duty_alarm a on a.id = p.alarm_id"
                + " where p.person_id = ? and a.brand_id = ?")
        .params(person.id().value(), brand.value())
        .query(Long.class)
        .single();
  }
}
