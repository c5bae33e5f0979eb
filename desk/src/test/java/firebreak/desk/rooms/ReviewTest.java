package firebreak.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.ChannelId;
import firebreak.model.DraftId;
import firebreak.model.PostId;
import firebreak.model.Tier;
import firebreak.respond.crisis.ClaimVerdict;
import firebreak.respond.crisis.Command;
import firebreak.respond.crisis.CrisisId;
import firebreak.respond.crisis.WordsKind;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DeskTest
class ReviewTest {

  static final String SORRY = "We are sorry. \"One batch\" is affected, we call <b>everybody</b>.";

  final Guests guests;
  final MockMvc web;
  Person ana;
  Person jan;
  CrisisId room;

  ReviewTest(@Autowired Guests guests, @Autowired WebApplicationContext desk) {
    this.guests = guests;
    web = MockMvcBuilders.webAppContextSetup(desk).apply(springSecurity()).build();
  }

  @BeforeEach
  void aCrisisInWhichWeSpokeOnce() {
    ana = guests.somebody("Ana Lis", Role.COMMANDER);
    jan = guests.somebody("Jan", Role.VIEWER, "pl");
    room = guests.aCrisis();
    guests.happens(room, new Command.Declare(ana.id(), Tier.T3, ana.id()));
    guests.happens(room, new Command.RecordCheck(ana.id(), ClaimVerdict.TRUE, "one batch"));
    guests.happens(
        room,
        new Command.RecordWords(
            ana.id(),
            WordsKind.HOLDING,
            new DraftId("7"),
            new PostId(new ChannelId("bluesky"), "ours-" + room),
            SORRY,
            guests.clock().instant().minus(Duration.ofMinutes(5))));
  }

  @AfterEach
  void everybodyGoesToBed() {
    guests.leaves(ana);
    guests.leaves(jan);
  }

  @Test
  void the_curve_holds_every_post_every_tier_and_every_public_word() throws Exception {
    var curve = curve();

    long mentions = 0;
    for (var point : curve.get("points")) {
      mentions += point.get("mentions").asLong();
    }
    assertThat(mentions).isEqualTo(60);
    assertThat(curve.get("bucketSeconds").asLong()).isEqualTo(60);
    assertThat(curve.get("signals").findValuesAsString("tier")).containsExactly("T2", "T3");
    assertThat(curve.get("acts").findValuesAsString("label"))
        .singleElement()
        .asString()
        .startsWith("We are sorry.");
  }

  @Test
  void the_curve_shows_what_is_usual_once_a_day_was_heard() throws Exception {
    assertThat(curve().get("points").get(0).get("low").isNull()).isTrue();

    var now = guests.clock().instant();
    var brand = guests.storm().aBrand();
    guests.storm().gathersOver(brand, now.minus(Duration.ofDays(2)));
    guests.storm().breaksOutOver(brand, now);
    room = guests.roomOf(brand);

    for (var point : curve().get("points")) {
      assertThat(point.get("low").asDouble()).isLessThanOrEqualTo(point.get("mean").asDouble());
      assertThat(point.get("high").asDouble()).isPositive();
    }
  }

  @Test
  void the_page_says_how_fast_we_were_and_what_followed_our_words() throws Exception {
    var page = Guests.page(web, ana, "/crises/" + room + "/review");

    assertThat(page)
        .contains("It still goes on.", "Our first words came after", "holding statement")
        .contains("Too soon to tell", "first words", "kept,", "Claim checked", "Nobody was paged.")
        .contains("we call &lt;b&gt;everybody&lt;/b&gt;")
        .doesNotContain("<b>everybody", "??");
  }

  @Test
  void the_page_speaks_polish_to_polish_readers() throws Exception {
    var page = Guests.page(web, jan, "/crises/" + room + "/review");

    assertThat(page)
        .contains("Jeszcze trwa.", "komunikat wstępny", "Za wcześnie na wnioski", "pierwsze słowa")
        .doesNotContain("??", "/acts/");
  }

  @Test
  void what_we_learned_closes_the_review_only_after_the_crisis_is_over() throws Exception {
    var early = Guests.act(web, ana, "/crises/" + room + "/acts/learn", "learned", "answer sooner");

    assertThat(early.getResponse().getStatus()).isEqualTo(422);
    assertThat(early.getResponse().getContentAsString())
        .contains("This does not fit where the crisis stands.", "answer sooner");
  }

  @Test
  void the_timeline_can_be_taken_along_and_acts_in_no_spreadsheet() throws Exception {
    guests.happens(room, new Command.Note(ana.id(), "=1+1"));

    var answer = Guests.read(web, jan, "/crises/" + room + "/timeline.csv").getResponse();

    assertThat(answer.getContentType()).startsWith("text/csv");
    assertThat(answer.getHeader("Content-Disposition")).contains("attachment");
    assertThat(answer.getContentAsString())
        .startsWith("at,what\r\n")
        .contains("\"\"One batch\"\"", "=1+1")
        .doesNotContain(",\"=");
  }

  private JsonNode curve() throws Exception {
    return JsonMapper.shared().readTree(Guests.page(web, ana, "/crises/" + room + "/curve"));
  }
}
