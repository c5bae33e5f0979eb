package firebreak.detect;

import static firebreak.detect.Talk.ACME;
import static firebreak.detect.Talk.ANGRY;
import static firebreak.detect.Talk.SHIPPED;
import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Signal.Measure.Crowd;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.StoryId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProspectsTest {

  private static final Duration HALF_HOUR = Duration.ofMinutes(30);
  private static final Duration TWO_HOURS = Duration.ofHours(2);
  private static final Instant HOUR_LATER = SATURDAY_NIGHT.plus(Duration.ofHours(1));

  private final Detector detector = Detector.fresh(ACME, SHIPPED);

  @Test
  void a_story_that_gathers_pace_may_become_many_things_each_larger_than_it_is() {
    var story = told(0, 60, 300, 0.5);

    var soon = mentions(story, HALF_HOUR);
    var later = mentions(story, TWO_HOURS);

    assertThat(soon).hasSize(20).isSorted().allMatch(mentions -> mentions >= 300);
    assertThat(later).hasSize(20).isSorted();
    assertThat(later.getLast()).isGreaterThan(soon.getLast()).isGreaterThan(600);
    assertThat(later.get(10)).isGreaterThan(soon.get(10));
  }

  @Test
  void more_people_against_the_brand_are_measured_by_the_rules_in_force() {
    var story = told(0, 60, 300, 0.5);

    var worst = detector.prospects(story, TWO_HOURS, HOUR_LATER).getLast().measures();

    assertThat(worst)
        .hasAtLeastOneElementOfType(NegativeBurst.class)
        .hasAtLeastOneElementOfType(Crowd.class);
  }

  @Test
  void what_has_faded_stays_what_it_is() {
    var story = told(0, 10, 100, 3);

    assertThat(mentions(story, HALF_HOUR).subList(0, 15)).allMatch(mentions -> mentions <= 115);
  }

  @Test
  void a_story_that_is_not_followed_has_no_prospects() {
    assertThat(detector.prospects(new StoryId("none"), HALF_HOUR, HOUR_LATER)).isEmpty();
    assertThat(detector.story(new StoryId("none"), HOUR_LATER)).isEmpty();
  }

  @Test
  void reach_counts_the_followers_of_all_who_spoke_and_pace_the_halves_of_the_hour() {
    for (int i = 0; i < 12; i++) {
      var at = SATURDAY_NIGHT.plus(Duration.ofMinutes(i < 2 ? 5 : 40 + i));
      var said = Talk.said(i, at).inThread("root").followedBy(i == 0 ? 1_000 : 10);
      detector.observe(said.build(), ANGRY);
    }

    var story = detector.storiesByHeat(HOUR_LATER.minusSeconds(60), 1).getFirst();

    assertThat(story.talk().reach()).isEqualTo(1_110);
    assertThat(story.velocity().acceleration()).isEqualTo(8);
  }

  /** A story of hostile mentions by different people; the bend says when most of them came. */
  private StoryId told(int from, int minutes, int number, double bend) {
    Observed last = null;
    for (int i = 0; i < number; i++) {
      double share = Math.pow((i + 0.5) / number, bend);
      var at = SATURDAY_NIGHT.plusSeconds((long) (share * minutes * 60));
      last = detector.observe(Talk.said(from + i, at).inThread("root").build(), ANGRY);
    }
    return java.util.Objects.requireNonNull(last).story();
  }

  private List<Long> mentions(StoryId story, Duration within) {
    return detector.prospects(story, within, HOUR_LATER).stream().map(Prospect::mentions).toList();
  }
}
