package firebreak.detect;

import static firebreak.detect.Talk.ACME;
import static firebreak.detect.Talk.ANGRY;
import static firebreak.detect.Talk.CALM;
import static firebreak.detect.Talk.SHIPPED;
import static firebreak.detect.Talk.said;
import static firebreak.detect.Talk.speakingOf;
import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Reading;
import firebreak.model.Reading.Harm;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure;
import firebreak.model.Signal.Measure.CrossChannel;
import firebreak.model.Signal.Measure.HarmReported;
import firebreak.model.Signal.Measure.InfluentialAuthor;
import firebreak.model.Signal.Measure.MediaPickup;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.testkit.MentionBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DetectorTest {

  final Detector detector = Detector.fresh(ACME, SHIPPED);
  final List<Signal> heard = new ArrayList<>();

  @Test
  void stays_silent_for_nine_angry_people_and_speaks_at_the_tenth() {
    angryPeople(0, 9, Duration.ofMinutes(3));
    assertThat(heard).isEmpty();

    tell(said(9, SATURDAY_NIGHT.plusSeconds(1800)), ANGRY);

    assertThat(measures(NegativeBurst.class))
        .singleElement()
        .satisfies(burst -> {
          assertThat(burst.negativeAuthors()).isEqualTo(10);
          assertThat(burst.usual()).isEmpty();
          assertThat(burst.sigmas()).isZero();
        });
    assertThat(heard.getFirst().since()).isEqualTo(SATURDAY_NIGHT);
  }

  @Test
  void counts_people_and_not_posts() {
    for (int i = 0; i < 30; i++) {
      tell(said(i, SATURDAY_NIGHT.plusSeconds(i)).by("one angry man"), ANGRY);
    }

    assertThat(heard).isEmpty();
  }

  @Test
  void counts_a_post_that_is_heard_twice_once() {
    for (int round = 0; round < 3; round++) {
      angryPeople(0, 9, Duration.ofMinutes(1));
    }

    assertThat(heard).isEmpty();
    assertThat(detector.standing(SATURDAY_NIGHT.plusSeconds(600)).mentions()).isEqualTo(9);
  }

  @Test
  void says_a_lasting_burst_again_only_when_many_more_people_take_part() {
    angryPeople(0, 600, Duration.ofMinutes(1));

    assertThat(measures(NegativeBurst.class))
        .extracting(NegativeBurst::negativeAuthors)
        .containsExactly(10L, 25L);
  }

  @Test
  void says_it_again_when_the_brand_had_been_quiet_for_the_cooldown() {
    angryPeople(0, 12, Duration.ofSeconds(10));
    var later = SATURDAY_NIGHT.plus(Duration.ofHours(3));
    for (int i = 100; i < 112; i++) {
      tell(said(i, later.plusSeconds(i)), ANGRY);
    }

    assertThat(measures(NegativeBurst.class)).hasSize(2);
    assertThat(heard).extracting(Signal::id).doesNotHaveDuplicates();
  }

  @Test
  void gives_the_same_answer_when_mentions_come_out_of_order_within_the_window() {
    for (int i = 9; i >= 0; i--) {
      tell(said(i, SATURDAY_NIGHT.plusSeconds(60L * i)), ANGRY);
    }

    assertThat(measures(NegativeBurst.class)).hasSize(1);
    assertThat(heard.getFirst().since()).isEqualTo(SATURDAY_NIGHT);
  }

  @Test
  void counts_a_late_mention_in_its_own_minute_and_raises_nothing_for_it() {
    tell(said(0, SATURDAY_NIGHT), CALM);
    for (int i = 1; i < 40; i++) {
      tell(said(i, SATURDAY_NIGHT.minus(Duration.ofHours(5))), ANGRY);
    }

    assertThat(heard).isEmpty();
    var hour = detector.standing(SATURDAY_NIGHT.minus(Duration.ofHours(5)).plusSeconds(60));
    assertThat(hour.mentions()).isEqualTo(39);
  }

  @Test
  void ignores_a_mention_older_than_eight_days() {
    tell(said(0, SATURDAY_NIGHT), CALM);

    var old = SATURDAY_NIGHT.minus(Duration.ofDays(9));
    tell(said(1, old), ANGRY);

    assertThat(detector.standing(old.plusSeconds(60)).mentions()).isZero();
  }

  @Test
  void takes_a_post_from_the_future_at_the_moment_it_was_heard() {
    tell(said(0, SATURDAY_NIGHT.plus(Duration.ofDays(400))).heardAt(SATURDAY_NIGHT), CALM);

    assertThat(detector.standing(SATURDAY_NIGHT).mentions()).isEqualTo(1);
  }

  @Test
  void names_an_influential_author_once_and_only_when_hostile() {
    tell(said(0, SATURDAY_NIGHT).by("famous").followedBy(400_000), CALM);
    assertThat(heard).isEmpty();

    tell(said(1, SATURDAY_NIGHT).by("famous").followedBy(400_000).inThread("p0"), ANGRY);
    tell(said(2, SATURDAY_NIGHT).by("famous").followedBy(400_000).inThread("p0"), ANGRY);

    assertThat(measures(InfluentialAuthor.class))
        .singleElement()
        .extracting(InfluentialAuthor::followers)
        .isEqualTo(400_000L);
  }

  @Test
  void sees_one_story_on_three_channels() {
    var channels = List.of("bluesky", "mastodon", "x");
    for (int i = 0; i < 6; i++) {
      tell(
          said(i, SATURDAY_NIGHT.plusSeconds(60L * i))
              .on(channels.get(i % 3))
              .saying("look at this #burntcharger"),
          ANGRY);
    }

    assertThat(measures(CrossChannel.class))
        .singleElement()
        .satisfies(spread -> assertThat(spread.channels()).hasSize(3));
  }

  @Test
  void reports_harm_when_a_second_person_speaks_of_it() {
    tell(said(0, SATURDAY_NIGHT), speakingOf(Harm.HAZARD));
    assertThat(heard).isEmpty();

    tell(said(1, SATURDAY_NIGHT.plusSeconds(600)), speakingOf(Harm.HAZARD));

    assertThat(measures(HarmReported.class))
        .singleElement()
        .satisfies(harm -> assertThat(harm.authors()).isEqualTo(2));
  }

  @Test
  void sees_the_news_in_a_hostile_story_only() {
    var article = "https://www.bbc.co.uk/news/business-1";
    tell(said(50, SATURDAY_NIGHT).linkingTo(article), CALM);
    for (int i = 0; i < 5; i++) {
      tell(said(i, SATURDAY_NIGHT.plusSeconds(i)).inThread("p50"), ANGRY);
    }
    assertThat(measures(MediaPickup.class)).isEmpty();

    tell(said(51, SATURDAY_NIGHT.plusSeconds(60)).linkingTo(article), CALM);

    assertThat(measures(MediaPickup.class))
        .singleElement()
        .satisfies(media -> assertThat(media.outlets()).containsExactly("bbc.co.uk"));
  }

  @Test
  void stops_showing_a_deleted_post() {
    angryPeople(0, 9, Duration.ofSeconds(30));
    detector.forget(said(0, SATURDAY_NIGHT).post().id());

    tell(said(9, SATURDAY_NIGHT.plusSeconds(900)), ANGRY);

    assertThat(heard).isNotEmpty();
    assertThat(heard.getFirst().evidence()).doesNotContain(said(0, SATURDAY_NIGHT).post().id());
    assertThat(detector.standing(SATURDAY_NIGHT.plusSeconds(900)).mentions()).isEqualTo(9);
  }

  private void angryPeople(int from, int until, Duration apart) {
    for (int i = from; i < until; i++) {
      tell(said(i, SATURDAY_NIGHT.plus(apart.multipliedBy(i))), ANGRY);
    }
  }

  private void tell(MentionBuilder mention, Reading reading) {
    heard.addAll(detector.observe(mention.build(), reading).signals());
  }

  private <M extends Measure> List<M> measures(Class<M> kind) {
    return heard.stream().map(Signal::measure).filter(kind::isInstance).map(kind::cast).toList();
  }
}
