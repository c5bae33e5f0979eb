package firebreak.desk.watching;

import static firebreak.desk.watching.Talk.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.webAppContextSetup;

import firebreak.channel.ChannelEvent;
import firebreak.desk.people.People;
import firebreak.desk.people.People.NewPerson;
import firebreak.desk.people.Person;
import firebreak.desk.people.Role;
import firebreak.desk.testkit.DeskTest;
import firebreak.model.BrandId;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@DeskTest
class WatchPageTest {

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  final Talk talk;
  final MockMvc mvc;
  final BrandId brand;
  final People people;
  final Instant now;

  @Autowired
  WatchPageTest(WebApplicationContext desk, People people, InstantSource clock) {
    this.talk = new Talk(desk);
    this.mvc = webAppContextSetup(desk).apply(springSecurity()).build();
    this.brand = talk.newBrand();
    this.people = people;
    this.now = clock.instant();
  }

  @Test
  void says_that_nothing_was_heard_and_where_to_look_before_the_first_mention() throws Exception {
    assertThat(page("/watch/" + brand, someone(Role.VIEWER, "en")))
        .contains("Nothing heard about Acme " + brand + " yet.")
        .contains("/settings/brands")
        .contains("No mentions yet")
        .contains("No stories yet")
        .doesNotContain("This is a drill.");
  }

  @Test
  void learns_first_and_counts_the_last_hour() throws Exception {
    talk.hear(brand, calm("a"), calm("b"));

    assertThat(page("/watch/" + brand, someone(Role.VIEWER, "en")))
        .contains("Quiet so far. Learning what is usual, day 1 of 14.")
        .contains("2 mentions")
        .contains("what is usual is not known yet");
  }

  @Test
  void speaks_polish_to_who_reads_polish() throws Exception {
    talk.hear(brand, calm("a"), calm("b"));

    assertThat(page("/watch/" + brand, someone(Role.VIEWER, "pl")))
        .contains("Na razie spokój.")
        .contains("2 wzmianki")
        .contains("Tematy od najgorętszego");
  }

  @Test
  void shows_an_open_room_above_everything_when_many_speak_against_us() throws Exception {
    for (int i = 0; i < 60; i++) {
      talk.hear(brand, hot("angry" + i));
    }

    assertThat(page("/watch/" + brand, someone(Role.VIEWER, "en")))
        .contains("Open the room")
        .contains("data-tier=\"T");
  }

  @Test
  void says_of_a_growing_story_what_it_is_likely_to_become_and_why() throws Exception {
    for (int i = 0; i < 30; i++) {
      talk.hear(
          brand,
          post(brand, "grows" + i)
              .inThread("grows0")
              .saying("My acme charger caught fire, shame on you")
              .at(now.minusSeconds(60 * (long) Math.sqrt(40.0 * (30 - i))))
              .post());
    }

    assertThat(page("/watch/" + brand, someone(Role.VIEWER, "en")))
        .containsPattern("Likely 3\\d to [\\d,]+ mentions by [^<]*, \\d+ to [\\d,]+ in the end.")
        .contains("Its peak may still come.")
        .contains("compared with 1,321 recorded cascades");
    assertThat(page("/watch/" + brand, someone(Role.VIEWER, "pl")))
        .contains("prawdopodobnie od 3")
        .contains("Szczyt może dopiero nadejść.");
  }

  @Test
  void shows_public_words_as_words_and_never_as_markup() throws Exception {
    talk.hear(
        brand,
        post(brand, "x")
            .saying("<script>alert(1)</script> & <b>acme</b> ${7*7} [[${7*7}]]")
            .by("\"><img src=x>")
            .at(now)
            .post());

    assertThat(page("/watch/" + brand, someone(Role.VIEWER, "en")))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;acme&lt;/b&gt; ${7*7}")
        .contains("[[${7*7}]]")
        .doesNotContain("<script>alert")
        .doesNotContain("<img src=x>");
  }

  @Test
  void marks_the_words_that_led_to_a_judgement() throws Exception {
    talk.hear(brand, hot("a"));

    assertThat(page("/watch/" + brand, someone(Role.VIEWER, "en")))
        .contains("<mark data-clue=\"HARM\"")
        .contains("data-kind=\"harm\"");
  }

  @Test
  void offers_a_reply_to_a_responder_and_not_to_a_viewer() throws Exception {
    talk.hear(brand, hot("a b&c"));
    var address = "/replies/new?brand=" + brand + "&amp;channel=bluesky&amp;post=";

    assertThat(page("/watch/" + brand, someone(Role.RESPONDER, "en")))
        .contains(address + brand + "%2Fa%20b%26c");
    assertThat(page("/watch/" + brand, someone(Role.VIEWER, "en"))).doesNotContain(address);
  }

  @Test
  void links_to_web_addresses_alone() throws Exception {
    talk.hear(
        brand,
        linked("good", "https://example.org/p/1"),
        linked("bad", "javascript:alert(1)"),
        linked("worse", "data:text/html,hi"));

    assertThat(page("/watch/" + brand, someone(Role.VIEWER, "en")))
        .contains("href=\"https://example.org/p/1\"")
        .contains("rel=\"noopener noreferrer nofollow\"")
        .doesNotContain("javascript:alert")
        .doesNotContain("data:text/html");
  }

  @Test
  void says_of_a_deleted_post_that_it_is_gone_and_nothing_else() throws Exception {
    var gone =
        post(brand, "gone").saying("acme melted my heart").by("secret-handle").at(now).post();
    talk.hear(brand, gone);
    talk.accept(brand, List.of(new ChannelEvent.Deleted(gone.id(), now)));

    assertThat(page("/watch/" + brand + "/mentions", someone(Role.RESPONDER, "en")))
        .contains("This post was deleted.")
        .doesNotContain("melted")
        .doesNotContain("secret-handle")
        .doesNotContain("/replies/new");
  }

  @Test
  void opens_a_story_with_its_mentions() throws Exception {
    talk.hear(brand, hot("root"));
    var story = talk.storyOf(brand, brand + "/root");

    assertThat(page("/watch/" + brand + "/stories/" + story, someone(Role.VIEWER, "en")))
        .contains("1 person")
        .contains("caught fire")
        .contains("Everything about Acme");
  }

  @Test
  void keeps_filters_when_somebody_searches() throws Exception {
    talk.hear(brand, hot("a"));

    assertThat(page("/watch/" + brand + "?show=harm&q=Caught%20fi", someone(Role.VIEWER, "en")))
        .contains("value=\"Caught fi\"")
        .contains("name=\"show\" value=\"harm\"")
        .contains("href=\"/watch/" + brand + "?show=complaints&amp;q=Caught%20fi\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?show=nonsense",
        "?before=x",
        "?before=99999999999999999_1",
        "?q=%00%00",
        "?channel="
      })
  void shows_everything_when_an_address_makes_no_sense(String query) throws Exception {
    talk.hear(brand, hot("a"));

    assertThat(page("/watch/" + brand + query, someone(Role.VIEWER, "en"))).contains("caught fire");
  }

  @Test
  void draws_a_curve_that_ends_with_this_minute() throws Exception {
    talk.hear(brand, hot("a"), hot("b"));

    assertThat(page("/watch/" + brand + "/curve?range=1h", someone(Role.VIEWER, "en")))
        .contains("\"bucketSeconds\":60")
        .contains("\"mentions\":2,\"negative\":2,\"authentic\":{\"mentions\":2,\"low\":")
        .contains("},\"low\":null,\"mean\":null,\"high\":null}]");
  }

  @Test
  void looks_at_a_recording_in_its_own_time() throws Exception {
    talk.hear(brand, post(brand, "old").at(Instant.parse("2017-06-12T14:00:00Z")).post());

    assertThat(page("/watch/" + brand, someone(Role.VIEWER, "en")))
        .contains("This is a recording. Its time stands at Monday 16:00 (Europe/Warsaw).")
        .contains("1 mention");
  }

  @Test
  void knows_no_brand_that_does_not_exist() throws Exception {
    mvc.perform(
            get("/watch/unknown-brand")
                .with(user(someone(Role.VIEWER, "en").id().value()).roles("VIEWER")))
        .andExpect(result -> assertThat(result.getResponse().getStatus()).isEqualTo(404));
  }

  private Post hot(String id) {
    return post(brand, id)
        .saying("My acme charger caught fire and burned my hand, shame on you")
        .at(now.minusSeconds(5))
        .post();
  }

  private Post calm(String id) {
    return post(brand, id).saying("I saw an acme phone on the bus").at(now.minusSeconds(5)).post();
  }

  private Post linked(String id, String permalink) {
    var plain = post(brand, id).at(now).post();
    var facts =
        new PostFacts(
            Optional.empty(),
            Optional.of(URI.create(permalink)),
            List.of(),
            0,
            OptionalDouble.empty());
    return new Post(
        plain.id(),
        plain.author(),
        plain.words(),
        plain.postedAt(),
        plain.thread(),
        plain.engagement(),
        facts);
  }

  private Person someone(Role role, String language) {
    int number = PEOPLE.incrementAndGet();
    return people.add(
        new NewPerson(
            "Watcher " + number,
            "watcher-" + number + "@example.org",
            role,
            language,
            ZoneId.of("Europe/Warsaw")),
        "test");
  }

  private String page(String address, Person reader) throws Exception {
    return mvc.perform(
            get(URI.create(address)).with(user(reader.id().value()).roles(reader.role().name())))
        .andExpect(result -> assertThat(result.getResponse().getStatus()).isEqualTo(200))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }
}
