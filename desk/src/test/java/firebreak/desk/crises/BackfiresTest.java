package firebreak.desk.crises;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.SettableClock;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.DraftId;
import firebreak.model.PersonId;
import firebreak.model.Post;
import firebreak.model.PostId;
import firebreak.model.testkit.MentionBuilder;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisEvent.WordsBackfired;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.WordsKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class BackfiresTest {

  static final PersonId ANA = new PersonId("ana");

  @Autowired Storm storm;
  @Autowired Crises crises;
  @Autowired Backfires backfires;
  @Autowired SettableClock clock;
  @Autowired JdbcClient db;

  BrandId brand = new BrandId("nobody");
  CrisisId room = new CrisisId("none");
  PostId ours = new PostId(new ChannelId("bluesky"), "none");

  @BeforeEach
  void weHaveSpoken() {
    brand = storm.aBrand();
    storm.breaksOutOver(brand, clock.instant());
    room =
        crises.all().stream()
            .filter(listed -> listed.brand().equals(brand))
            .map(Crises.Listed::id)
            .findFirst()
            .orElseThrow();
    ours = new PostId(new ChannelId("bluesky"), "ours-" + brand);
    crises.decide(
        room,
        new Command.RecordWords(
            ANA, WordsKind.SUBSTANCE, new DraftId("d"), ours, "Calm down.", clock.instant()));
  }

  @AfterEach
  void nobodyIsWokenForIt() {
    db.sql("update duty_alarm set ended_at = now(), ended_why = 'OVER' where ended_at is null")
        .update();
  }

  @Test
  void a_dozen_people_against_our_words_are_told_once_and_wake_the_commander() {
    answer(12, "This reply from Acme is a terrible, awful insult. Number ");

    backfires.look(room);
    backfires.look(room);

    assertThat(crises.byId(room).orElseThrow().timeline().all(WordsBackfired.class))
        .singleElement()
        .satisfies(event -> assertThat(event.against()).isEqualTo(12));
    assertThat(woken()).contains("people are angry about our own words");
  }

  @Test
  void thanks_are_no_backfire() {
    answer(14, "Thank you Acme, that is great and helpful. Number ");

    backfires.look(room);

    assertThat(crises.byId(room).orElseThrow().timeline().all(WordsBackfired.class)).isEmpty();
  }

  private void answer(int people, String words) {
    var posts = new ArrayList<Post>();
    for (int i = 0; i < people; i++) {
      posts.add(
          MentionBuilder.aMention()
              .on("bluesky")
              .withId(brand + "-answer-" + i)
              .by("reader-" + i)
              .saying(words + i)
              .at(clock.instant())
              .post());
    }
    storm.hear(brand, posts);
    db.sql("update post set reply_to = ? where external_id like ?")
        .params(ours.externalId(), brand + "-answer-%")
        .update();
  }

  private List<String> woken() {
    return db.sql("select english from duty_alarm where brand_id = ?")
        .param(brand.value())
        .query((row, number) -> row.getString(1))
        .list();
  }
}
