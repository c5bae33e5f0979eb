package firebreak.desk.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import firebreak.desk.crises.Crises;
import firebreak.desk.crises.PeopleNeeded;
import firebreak.desk.crises.Storm;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.model.StoryId;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisEvent;
import firebreak.respond.crisis.CrisisEvent.Noted;
import firebreak.respond.crisis.CrisisEvent.PageAcknowledged;
import firebreak.respond.crisis.CrisisEvent.PersonPaged;
import firebreak.respond.crisis.CrisisId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class RoomTest {

  @Autowired Crew crew;
  @Autowired Night night;
  @Autowired Storm storm;
  @Autowired Crises crises;
  @Autowired Post mailboxes;
  @Autowired Outbox outbox;
  @Autowired SettableClock clock;
  @Autowired JdbcClient db;
  @Autowired WebApplicationContext desk;

  MockMvc web;
  Person ana;
  Person jan;
  BrandId brand;
  CrisisId room;

  @BeforeEach
  void aStormBreaksOutWhileAnaIsOnDuty() {
    web = MockMvcBuilders.webAppContextSetup(desk).apply(springSecurity()).build();
    brand = storm.aBrand();
    ana = crew.somebody("Ana", Role.RESPONDER);
    jan = crew.somebody("Jan", Role.RESPONDER);
    crew.alwaysOnDuty(brand, ana, jan);
    storm.breaksOutOver(brand, clock.instant());
    room =
        crises.all().stream()
            .filter(crisis -> crisis.brand().equals(brand))
            .map(Crises.Listed::id)
            .findFirst()
            .orElseThrow();
    night.waking().look();
    night.waking().look();
  }

  @AfterEach
  void everybodyGoesToBed() {
    db.sql("update duty_alarm set ended_at = now(), ended_why = 'OVER' where ended_at is null")
        .update();
    crew.leaves(ana);
    crew.leaves(jan);
  }

  @Test
  void a_storm_pages_the_person_on_duty_and_the_timeline_says_so() {
    assertThat(timeline(PersonPaged.class))
        .extracting(PersonPaged::person)
        .contains(ana.id())
        .doesNotHaveDuplicates();

    await()
        .until(() -> {
          outbox.look();
          return !mailboxes.of(ana).isEmpty();
        });
    assertThat(Post.text(mailboxes.of(ana).getFirst()))
        .contains("Time since the first hostile post: ");
  }

  @Test
  void whoever_is_there_says_so_in_the_room_and_nobody_else_is_woken() throws Exception {
    assertThat(part(ana)).contains("Nobody has acknowledged yet.");

    web.perform(
            post("/duty/rooms/" + room + "/here")
                .with(user(ana.id().value()).roles("RESPONDER"))
                .with(csrf()))
        .andExpect(status().is3xxRedirection());

    assertThat(timeline(PageAcknowledged.class))
        .extracting(PageAcknowledged::by)
        .containsOnly(ana.id());
    assertThat(open()).isZero();
    assertThat(part(ana)).doesNotContain("Nobody has acknowledged yet.");
  }

  @Test
  void nobody_is_woken_for_a_crisis_that_was_none() {
    var before = timeline(PersonPaged.class);
    crises.decide(room, new Command.Dismiss(ana.id(), "an old joke"));

    night.pass(Duration.ofMinutes(10));

    assertThat(open()).isZero();
    assertThat(timeline(PersonPaged.class)).isEqualTo(before);
  }

  @Test
  void somebody_who_is_called_to_the_room_is_not_called_again_to_look_at_its_story() {
    var look = raisedFor("the story", Optional.empty(), Tier.T1);
    var elsewhere = raisedFor("another story", Optional.empty(), Tier.T1);
    raisedFor("the story", Optional.of(room), Tier.T3);

    night.pass(Duration.ofMinutes(1));

    assertThat(endOf(look)).isEqualTo("SUPERSEDED");
    assertThat(endOf(elsewhere)).isEqualTo("goes on");
  }

  private String raisedFor(String story, Optional<CrisisId> room, Tier tier) {
    var needed = night.needed(tier + story + brand, brand, tier);
    night.raise(
        new PeopleNeeded(
            needed.cause(),
            brand,
            Optional.of(new StoryId(story)),
            room,
            tier,
            needed.paging(),
            needed.about()));
    return room.map(CrisisId::value).orElse("") + " " + needed.cause();
  }

  private String endOf(String cause) {
    return db.sql("select coalesce(ended_why, 'goes on') from duty_alarm where cause = ?")
        .param(cause)
        .query(String.class)
        .single();
  }

  @Test
  void a_more_serious_alarm_takes_the_place_of_the_one_before() {
    var worse = night.needed("worse " + brand, brand, Tier.T4);
    night.raise(
        new PeopleNeeded(
            worse.cause(),
            brand,
            Optional.empty(),
            Optional.of(room),
            Tier.T4,
            worse.paging(),
            worse.about()));

    night.pass(Duration.ofMinutes(1));

    assertThat(open()).isOne();
    assertThat(
            db.sql(
                    "select count(*) from duty_alarm where crisis_id = ?"
                        + " and ended_why = 'SUPERSEDED'")
                .param(room.value())
                .query((row, number) -> row.getLong(1))
                .single())
        .isPositive();
  }

  @Test
  void a_letter_of_which_nobody_can_tell_is_written_down_in_the_room() {
    await()
        .until(() -> {
          outbox.look();
          return !mailboxes.of(ana).isEmpty();
        });
    db.sql(
            "update duty_delivery set state = 'SENDING', worker = 'gone', id = md5(id) where route_id"
                + " = ?")
        .param("email/" + ana.id())
        .update();
    clock.forward(Outbox.TRACE_PATIENCE);

    await()
        .until(() -> {
          outbox.look();
          return !timeline(Noted.class).isEmpty();
        });
    assertThat(timeline(Noted.class).getFirst().words())
        .isEqualTo("Nobody can tell whether the e-mail to Ana arrived; it is not sent again.");
    assertThat(mailboxes.of(ana)).hasSize(1);
  }

  private <T extends CrisisEvent> List<T> timeline(Class<T> kind) {
    return crises.byId(room).orElseThrow().timeline().all(kind);
  }

  private long open() {
    return db.sql("select count(*) from duty_alarm where crisis_id = ? and ended_at is null")
        .param(room.value())
        .query((row, number) -> row.getLong(1))
        .single();
  }

  private String part(Person reader) throws Exception {
    return web.perform(
            get("/duty/rooms/" + room).with(user(reader.id().value()).roles("RESPONDER")))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
