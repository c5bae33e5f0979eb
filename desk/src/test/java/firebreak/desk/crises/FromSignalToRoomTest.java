package firebreak.desk.crises;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.crises.Crises.Listed;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.model.PersonId;
import firebreak.model.Tier;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisEvent.DeadlinePassed;
import firebreak.respond.crisis.CrisisEvent.SeriousnessMeasured;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.Stage;
import firebreak.respond.matrix.Assessment;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.matrix.Situation;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class FromSignalToRoomTest {

  @Autowired Storm storm;
  @Autowired Crises crises;
  @Autowired Reminders reminders;
  @Autowired Looking looking;
  @Autowired SettableClock clock;
  @Autowired JdbcClient db;

  BrandId brand = new BrandId("unknown");

  @BeforeEach
  void aBrandThatListens() {
    brand = storm.aBrand();
  }

  @Test
  void opens_one_room_when_somebody_with_many_followers_joins_an_angry_story() {
    storm.breaksOutOver(brand, clock.instant());

    assertThat(rooms())
        .singleElement()
        .satisfies(room -> {
          assertThat(room.stage()).isEqualTo(Stage.SUSPECTED);
          assertThat(room.tier()).isEqualTo(Tier.T2);
          assertThat(room.headline()).startsWith("Terrible, awful service from Acme");
        });
  }

  @Test
  void keeps_one_room_when_the_whole_talk_departs_because_of_a_story() {
    storm.breaksOutOver(brand, clock.instant());
    var room = rooms().getFirst().id();

    var joined = crises.measured(ofTheWholeTalk(), new Bilingual("All", "Wszystko"));

    assertThat(joined).isEqualTo(room);
    assertThat(rooms()).hasSize(1);
  }

  @Test
  void hears_nothing_twice() {
    var posts = storm.breaksOutOver(brand, clock.instant());
    var before = crises.byId(rooms().getFirst().id()).orElseThrow();

    storm.hear(brand, posts);

    assertThat(rooms()).hasSize(1);
    assertThat(crises.byId(before.id()).orElseThrow().timeline().asWritten())
        .isEqualTo(before.timeline().asWritten());
  }

  @Test
  void writes_down_a_deadline_once_when_it_passes() {
    var room = aDeclaredRoom();

    clock.forward(Duration.ofMinutes(31));
    reminders.look();
    reminders.look();

    var passed = crises.byId(room).orElseThrow().timeline().all(DeadlinePassed.class);
    assertThat(passed)
        .extracting(event -> event.clock().name())
        .contains("VERIFY", "FIRST_WORDS")
        .doesNotHaveDuplicates();
  }

  @Test
  void a_room_that_cannot_be_read_does_not_silence_the_others() {
    var broken = aDeclaredRoom();
    brand = storm.aBrand();
    var sound = aDeclaredRoom();
    db.sql(
            "insert into crisis_event (crisis_id, n, at, written_at, kind, body)"
                + " values (?, 9999, now(), now(), 'Unknown', '{}')")
        .param(broken.value())
        .update();

    clock.forward(Duration.ofMinutes(31));
    reminders.look();

    assertThat(crises.byId(sound).orElseThrow().timeline().all(DeadlinePassed.class)).isNotEmpty();
  }

  private CrisisId aDeclaredRoom() {
    storm.breaksOutOver(brand, clock.instant());
    var room = rooms().getFirst().id();
    var ana = new PersonId("ana");
    crises.decide(room, new Command.Declare(ana, Tier.T2, ana));
    return room;
  }

  private Assessment ofTheWholeTalk() {
    return Matrix.shipped().assess(Situation.of(brand, Optional.empty(), clock.instant()));
  }

  @Test
  void looks_again_at_a_crisis_that_goes_on_although_nothing_new_is_heard() {
    storm.breaksOutOver(brand, clock.instant());
    var room = rooms().getFirst().id();
    var ana = new PersonId("ana");
    crises.decide(room, new Command.Declare(ana, Tier.T2, ana));

    clock.forward(Duration.ofMinutes(16));
    looking.look();
    looking.look();

    var looks = crises.byId(room).orElseThrow().timeline().all(SeriousnessMeasured.class);
    assertThat(looks)
        .filteredOn(look -> look.at().isAfter(clock.instant().minus(Duration.ofMinutes(1))))
        .hasSize(1);
  }

  private List<Listed> rooms() {
    return crises.all().stream().filter(room -> room.brand().equals(brand)).toList();
  }
}
