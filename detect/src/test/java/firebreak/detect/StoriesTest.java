package firebreak.detect;

import static firebreak.detect.Talk.ACME;
import static firebreak.detect.Talk.ANGRY;
import static firebreak.detect.Talk.CALM;
import static firebreak.detect.Talk.SHIPPED;
import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static firebreak.model.testkit.MentionBuilder.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Engagement;
import firebreak.model.StoryId;
import firebreak.model.testkit.MentionBuilder;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class StoriesTest {

  final Detector detector = Detector.fresh(ACME, SHIPPED);

  @Test
  void puts_a_thread_into_one_story_even_when_its_root_is_missing() {
    var one = tell(post("a").inThread("root"));
    var other = tell(post("b").inThread("root"));

    assertThat(other).isEqualTo(one);
    assertThat(tell(post("root"))).isEqualTo(one);
  }

  @Test
  void puts_posts_with_one_link_into_one_story_whatever_is_tracked() {
    var one = tell(post("a").linkingTo("https://www.site.example/page?utm_source=x#top"));
    var other = tell(post("b").saying("see http://m.site.example/page/ now"));

    assertThat(other).isEqualTo(one);
    assertThat(tell(post("c").linkingTo("https://site.example/")))
        .isNotEqualTo(tell(post("d").linkingTo("https://site.example")));
  }

  @Test
  void puts_nearly_the_same_words_into_one_story_and_short_thanks_into_none() {
    var text =
        "please share this, the acme charger melted on my desk last night and nobody answers";
    var one = tell(post("a").saying(text));

    assertThat(tell(post("b").saying(text + " me"))).isEqualTo(one);
    assertThat(tell(post("c").saying("the acme shop in our street has a new door and a nice cat")))
        .isNotEqualTo(one);
    assertThat(tell(post("d").saying("thank you")))
        .isNotEqualTo(tell(post("e").saying("thank you")));
  }

  @Test
  void joins_two_stories_under_the_older_id_when_a_post_belongs_to_both() {
    var older = tell(post("a").saying("#meltdown"));
    var younger = tell(post("b").saying("other").inThread("root"));

    var bridge = detector.observe(post("c").saying("#meltdown").inThread("root").build(), ANGRY);

    assertThat(bridge.story()).isEqualTo(older);
    assertThat(bridge.absorbed()).containsExactly(younger);
    assertThat(tell(post("d").inThread("root"))).isEqualTo(older);
  }

  @Test
  void lets_a_tag_that_is_used_every_day_join_nothing() {
    for (int day = 0; day < 5; day++) {
      tell(post("day" + day).saying("#acmelove").at(SATURDAY_NIGHT.plus(Duration.ofDays(day))));
    }
    var later = SATURDAY_NIGHT.plus(Duration.ofDays(5));

    assertThat(tell(post("a").saying("#acmelove").at(later)))
        .isNotEqualTo(tell(post("b").saying("#acmelove").at(later)));
  }

  @Test
  void ends_a_story_two_days_after_its_last_mention() {
    tell(post("a").saying("#meltdown"));
    tell(post("b").at(SATURDAY_NIGHT.plus(Duration.ofHours(49))));

    assertThat(detector.storiesByHeat(SATURDAY_NIGHT.plus(Duration.ofHours(49)), 10)).hasSize(1);
  }

  @Test
  void moves_the_beginning_back_for_a_late_mention() {
    tell(post("a").saying("#meltdown"));
    tell(post("b").saying("#meltdown").at(SATURDAY_NIGHT.minusSeconds(600)));

    var story = detector.storiesByHeat(SATURDAY_NIGHT, 1).getFirst();
    assertThat(story.root().externalId()).isEqualTo("b");
    assertThat(story.span().first()).isEqualTo(SATURDAY_NIGHT.minusSeconds(600));
    assertThat(story.span().last()).isEqualTo(SATURDAY_NIGHT);
  }

  @Test
  void labels_a_story_with_the_words_that_set_it_apart() {
    for (int i = 0; i < 40; i++) {
      tell(post("calm" + i).saying("acme order parcel shop number " + i));
    }
    for (int i = 0; i < 5; i++) {
      tell(post("hot" + i).saying("acme charger melted again " + i).inThread("hot0"));
    }

    var melted =
        detector.storiesByHeat(SATURDAY_NIGHT, 100).stream()
            .filter(story -> story.root().externalId().equals("hot0"))
            .findFirst()
            .orElseThrow();
    assertThat(melted.label()).contains("charger", "melted").doesNotContain("acme");
    assertThat(melted.velocity().in5()).isEqualTo(5);
  }

  @Test
  void counts_only_further_reactions_to_a_post() {
    tell(post("a"));
    var id = post("a").post().id();
    for (long likes : new long[] {10, 25, 25}) {
      var none = OptionalLong.empty();
      var seen = new Engagement(OptionalLong.of(likes), none, none, none, none);
      assertThat(detector.engaged(id, seen, SATURDAY_NIGHT)).isEmpty();
    }

    var story = detector.storiesByHeat(SATURDAY_NIGHT, 1).getFirst();
    assertThat(story.talk().acts()).isEqualTo(25);
  }

  @Test
  void tells_a_repeated_post_its_story_without_counting_it() {
    var first = detector.observe(post("a").inThread("root").build(), CALM);
    var again = detector.observe(post("a").inThread("root").build(), CALM);

    assertThat(again.story()).isEqualTo(first.story());
    assertThat(detector.storiesByHeat(SATURDAY_NIGHT, 1).getFirst().talk().mentions()).isEqualTo(1);
  }

  private StoryId tell(MentionBuilder mention) {
    return detector.observe(mention.build(), ANGRY).story();
  }

  private static MentionBuilder post(String id) {
    return aMention().withId(id).by("by-" + id).saying(id);
  }
}
