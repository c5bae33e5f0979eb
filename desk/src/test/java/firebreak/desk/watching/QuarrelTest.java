package firebreak.desk.watching;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.brands.Accounts;
import firebreak.desk.brands.Accounts.Identity;
import firebreak.desk.detecting.Signals;
import firebreak.desk.people.People;
import firebreak.desk.people.People.NewPerson;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.desk.testkit.Web;
import firebreak.model.Account;
import firebreak.model.BrandId;
import firebreak.model.ChannelId;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure.OwnPostQuarrel;
import firebreak.model.testkit.MentionBuilder;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class QuarrelTest {

  final WebApplicationContext desk;
  final Talk talk;
  final BrandId brand;
  final Instant now;

  @Autowired Accounts accounts;
  @Autowired Signals signals;
  @Autowired People people;
  @Autowired JdbcClient db;

  @Autowired
  QuarrelTest(WebApplicationContext desk, InstantSource clock) {
    this.desk = desk;
    this.talk = new Talk(desk);
    this.brand = talk.newBrand();
    this.now = clock.instant();
  }

  @Test
  void a_quarrel_under_a_post_of_our_account_is_found_and_shown() throws Exception {
    var handle = "Acme-" + brand + ".example.org";
    accounts.save(
        new Identity(new Account(brand, new ChannelId("bluesky"), handle), ""), "", "test");
    talk.hear(brand, said("ours", 0).by(handle.toLowerCase(java.util.Locale.ROOT)).post());

    quarrel("ours");

    assertThat(quarrels()).isNotEmpty();
    var story = talk.storyOf(brand, brand + "/a1");
    assertThat(new Web(desk).page("/watch/" + brand + "/stories/" + story, somebody("en")))
        .contains("gave ", " answers to each other under our post within 30 minutes.");
    assertThat(new Web(desk).page("/watch/" + brand + "/stories/" + story, somebody("pl")))
        .contains("Kłótnia pod naszym wpisem w ciągu 30 minut: ");
    assertThat(ownPages()).contains("YES").doesNotContain("NO");
  }

  @Test
  void the_same_under_a_post_of_somebody_else_is_none_of_ours() {
    talk.hear(brand, said("theirs", 0).by("somebody.example.org").post());

    quarrel("theirs");

    assertThat(quarrels()).isEmpty();
    assertThat(ownPages()).doesNotContain("YES");
  }

  private void quarrel(String under) {
    for (int i = 1; i <= 14; i++) {
      talk.hear(
          brand,
          said("a" + i, i)
              .by("quarreller-" + i % 7)
              .inThread(brand + "/" + under)
              .answering(brand + "/" + (i == 1 ? under : "a" + (i - 1)))
              .saying("Bullshit, you are a fucking liar and this shitty shop is the worst " + i)
              .post());
    }
  }

  private MentionBuilder said(String id, int number) {
    return MentionBuilder.aMention()
        .of(brand.value())
        .withId(brand + "/" + id)
        .saying("Our new lamp is here, acme says hello")
        .at(now.minusSeconds(1_200 - 20L * number));
  }

  private List<OwnPostQuarrel> quarrels() {
    return signals.of(brand, now.minusSeconds(7_200)).stream()
        .map(Signal::measure)
        .filter(OwnPostQuarrel.class::isInstance)
        .map(OwnPostQuarrel.class::cast)
        .toList();
  }

  /** What the matrix was told of the place where it happens, in each of its assessments. */
  private List<String> ownPages() {
    return db.sql("select inputs->'around'->>'ownPage' from assessment where brand_id = ?")
        .param(brand.value())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private Person somebody(String language) {
    var email = "q" + UUID.randomUUID() + "@example.org";
    return people.add(
        new NewPerson("Ana", email, Role.VIEWER, language, ZoneId.of("Europe/Warsaw")), "test");
  }
}
