package firebreak.detect;

import static firebreak.detect.Talk.ACME;
import static firebreak.detect.Talk.ANGRY;
import static firebreak.detect.Talk.SHIPPED;
import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static firebreak.model.testkit.MentionBuilder.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.StoryId;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhyNowTest {

  private static final List<String> USUAL = List.of("parcel", "late", "refund", "waiting", "again");

  private final Detector detector = Detector.fresh(ACME, SHIPPED);
  private final Instant now = SATURDAY_NIGHT.plusSeconds(30_000);
  private int number;

  @Test
  void words_that_are_said_here_and_hardly_elsewhere_set_a_story_apart() {
    usualTalk(400);
    var story = storm("acme parcel charger melted %d https://news.example/fire", 20);

    var why = detector.whyNow(story, now).orElseThrow();

    assertThat(why.words()).contains("charger", "melted").doesNotContain("parcel", "acme");
    assertThat(why.site()).contains("news.example");
    assertThat(why.accounts()).isEqualTo(20);
  }

  @Test
  void a_story_in_the_usual_words_is_set_apart_by_none() {
    usualTalk(400);
    var story = storm("acme parcel late again %d", 20);

    assertThat(detector.whyNow(story, now)).isEmpty();
  }

  @Test
  void two_posts_are_not_enough_to_be_sure() {
    usualTalk(400);
    var story = storm("acme charger melted %d", 2);

    assertThat(detector.whyNow(story, now)).isEmpty();
  }

  @Test
  void a_story_that_ended_has_no_now() {
    assertThat(detector.whyNow(new StoryId("acme-gone"), now)).isEmpty();
  }

  @Test
  void a_post_that_is_heard_twice_counts_once() {
    usualTalk(400);
    storm("acme charger melted %d", 2);
    number -= 2;
    var story = storm("acme charger melted %d", 2);

    assertThat(detector.whyNow(story, now)).isEmpty();
  }

  private void usualTalk(int mentions) {
    for (int mention = 0; mention < mentions; mention++) {
      var words =
          "acme %s %s"
              .formatted(USUAL.get(mention % USUAL.size()), USUAL.get(mention / 3 % USUAL.size()));
      hear(words, "own-" + mention, SATURDAY_NIGHT.plusSeconds(mention * 60L));
    }
  }

  private StoryId storm(String words, int mentions) {
    StoryId story = new StoryId("none");
    for (int mention = 0; mention < mentions; mention++) {
      var at = SATURDAY_NIGHT.plusSeconds(26_000 + mention * 60L);
      story = hear(words.formatted(mention), "storm", at);
    }
    return story;
  }

  private StoryId hear(String words, String thread, Instant at) {
    var said = aMention().withId("p" + number).by("author" + number++).inThread(thread);
    return detector.observe(said.saying(words).at(at).build(), ANGRY).story();
  }
}
