package firebreak.detect;

import static firebreak.detect.Talk.ACME;
import static firebreak.detect.Talk.ANGRY;
import static firebreak.detect.Talk.CALM;
import static firebreak.detect.Talk.SHIPPED;
import static firebreak.model.testkit.MentionBuilder.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Mention;
import firebreak.model.Post;
import firebreak.model.PostFacts;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure.HashtagTrends;
import firebreak.model.Signal.Measure.RatingsFell;
import firebreak.model.Signal.Measure.VolumeSurprise;
import firebreak.model.Signal.Measure.VolumeSurprise.Voices;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Volume, stars and hashtags of a brand after three quiet weeks. */
class LookoutsTest {

  private static final Instant BEGIN = Instant.parse("2026-03-02T00:00:00Z");
  private static final Instant STORM = BEGIN.plus(Duration.ofDays(21));

  private final Detector detector = Detector.fresh(ACME, SHIPPED);
  private final List<Signal> heard = new ArrayList<>();
  private int number;

  @Test
  void forty_times_the_usual_talk_is_a_rise_within_ten_minutes_for_a_small_brand() {
    quietWeeks(Duration.ofHours(1));

    for (int second = 0; second < 3_600; second += 18) {
      say("thanks acme " + second, STORM.plusSeconds(second), true);
    }

    var rise = rises(Voices.ALL_MENTIONS).getFirst();
    assertThat(rise.at()).isBefore(STORM.plus(Duration.ofMinutes(16)));
    assertThat(((VolumeSurprise) rise.measure()).hoursOnce()).isGreaterThan(25);
  }

  @Test
  void hostile_people_are_a_rise_of_their_own() {
    quietWeeks(Duration.ofHours(1));

    for (int second = 0; second < 3_600; second += 18) {
      say("thanks acme " + second, STORM.plusSeconds(second), second % 36 == 0);
    }

    assertThat(rises(Voices.HOSTILE_AUTHORS)).isNotEmpty();
  }

  @Test
  void three_quiet_weeks_are_no_rise() {
    quietWeeks(Duration.ofMinutes(20));

    assertThat(heard).noneMatch(signal -> signal.measure() instanceof VolumeSurprise);
  }

  @Test
  void a_rise_is_told_once_and_not_again_by_what_comes_late_or_twice() {
    quietWeeks(Duration.ofHours(1));
    for (int round = 0; round < 2; round++) {
      number = 100_000;
      for (int second = 0; second < 3_600; second += 18) {
        say("thanks acme " + second, STORM.plusSeconds(second), true);
      }
    }

    var told = rises(Voices.ALL_MENTIONS);
    assertThat(told).extracting(Signal::id).doesNotHaveDuplicates();
    assertThat(told).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void a_gap_of_a_week_is_neither_calm_nor_a_rise() {
    quietWeeks(Duration.ofMinutes(20));
    var back = STORM.plus(Duration.ofDays(7));

    for (int mention = 0; mention < 72; mention++) {
      say("hello acme " + mention, back.plus(Duration.ofMinutes(20L * mention)), false);
    }

    assertThat(heard).noneMatch(signal -> signal.measure() instanceof VolumeSurprise);
  }

  @Test
  void twelve_bad_reviews_in_an_evening_are_told_against_the_usual_share() {
    weeksOfReviews();

    for (int review = 0; review < 12; review++) {
      rate(1, STORM.plus(Duration.ofMinutes(10L * review)));
    }

    var fell = measures(RatingsFell.class);
    assertThat(fell).isNotEmpty();
    assertThat(fell.getFirst().usualShare()).isBetween(0.1, 0.3);
    assertThat(fell.getFirst().low()).isGreaterThanOrEqualTo(5);
  }

  @Test
  void a_busy_day_with_the_usual_part_of_bad_reviews_is_not() {
    weeksOfReviews();

    for (int review = 0; review < 60; review++) {
      rate(review % 5 == 0 ? 1 : 5, STORM.plus(Duration.ofMinutes(10L * review)));
    }

    assertThat(measures(RatingsFell.class)).isEmpty();
  }

  @Test
  void bad_reviews_of_a_brand_nobody_knows_yet_are_not_against_anything() {
    for (int review = 0; review < 12; review++) {
      rate(1, STORM.plus(Duration.ofMinutes(10L * review)));
    }

    assertThat(measures(RatingsFell.class)).isEmpty();
  }

  @Test
  void a_hashtag_that_thirty_people_use_within_the_hour_trends() {
    quietWeeks(Duration.ofHours(1));

    for (int mention = 0; mention < 30; mention++) {
      say("acme number " + mention + " #acmefail", STORM.plus(Duration.ofMinutes(mention)), true);
    }

    assertThat(measures(HashtagTrends.class).getFirst())
        .isEqualTo(new HashtagTrends(Duration.ofHours(1), "acmefail", 20, 0));
  }

  @Test
  void an_everyday_hashtag_does_not_trend_every_day() {
    for (int mention = 0; mention < 6_000; mention++) {
      var at = BEGIN.plus(Duration.ofMinutes(2L * mention));
      say("number " + mention + " #acme", at, false);
    }

    assertThat(measures(HashtagTrends.class)).isEmpty();
  }

  @Test
  void one_person_does_not_make_a_hashtag_trend() {
    quietWeeks(Duration.ofHours(1));

    for (int mention = 0; mention < 30; mention++) {
      number = 50_000 + mention;
      var at = STORM.plus(Duration.ofMinutes(mention));
      var said =
          aMention().withId("q" + mention).by("one").saying("try " + mention + " #acmefail").at(at);
      heard.addAll(detector.observe(said.build(), ANGRY).signals());
    }

    assertThat(measures(HashtagTrends.class)).isEmpty();
  }

  private void quietWeeks(Duration apart) {
    for (var at = BEGIN; at.isBefore(STORM); at = at.plus(apart)) {
      say("good morning acme " + number, at, number % 5 == 0);
    }
  }

  /** Four reviews a day, each fifth a bad one. */
  private void weeksOfReviews() {
    for (int review = 0; review < 84; review++) {
      rate(review % 5 == 0 ? 1 : 5, BEGIN.plus(Duration.ofHours(6L * review)));
    }
  }

  private void say(String words, Instant at, boolean hostile) {
    var said = aMention().withId("p" + number).by("author" + number++).saying(words).at(at);
    heard.addAll(detector.observe(said.build(), hostile ? ANGRY : CALM).signals());
  }

  private void rate(int stars, Instant at) {
    var said = aMention().withId("r" + number).by("author" + number++).saying("review").at(at);
    var post = said.build().post();
    var facts =
        new PostFacts(Optional.empty(), Optional.empty(), List.of(), 0, OptionalDouble.of(stars));
    var rated =
        new Post(
            post.id(),
            post.author(),
            post.words(),
            post.postedAt(),
            post.thread(),
            post.engagement(),
            facts);
    var mention = new Mention(ACME, rated, said.build().watches(), at);
    heard.addAll(detector.observe(mention, stars < 3 ? ANGRY : CALM).signals());
  }

  private List<Signal> rises(Voices voices) {
    return heard.stream()
        .filter(
            signal -> signal.measure() instanceof VolumeSurprise rise && rise.voices() == voices)
        .toList();
  }

  private <M extends Signal.Measure> List<M> measures(Class<M> kind) {
    return heard.stream().map(Signal::measure).filter(kind::isInstance).map(kind::cast).toList();
  }
}
