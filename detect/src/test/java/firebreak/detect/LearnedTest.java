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
import firebreak.model.Signal.Measure.HarmReported;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.Signal.Measure.NegativeShare;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearnedTest {

  static final Instant BEGIN = SATURDAY_NIGHT.minus(Duration.ofDays(21));

  final Detector detector = Detector.fresh(ACME, SHIPPED);
  final List<Signal> heard = new ArrayList<>();
  int number;

  @Test
  void says_how_far_a_burst_lies_above_the_usual() {
    quietWeeks(4, 8);
    people(20, SATURDAY_NIGHT, Duration.ofMinutes(1), ANGRY);

    assertThat(measures(NegativeBurst.class).getFirst())
        .satisfies(burst -> {
          assertThat(burst.usual()).isPresent();
          assertThat(burst.usual().get().mean()).isBetween(1.0, 4.5);
          assertThat(burst.usual().get().daysSeen()).isEqualTo(21);
          assertThat(burst.timesUsual()).isGreaterThanOrEqualTo(2);
        });
  }

  @Test
  void speaks_again_when_a_burst_becomes_worse() {
    quietWeeks(4, 8);
    people(80, SATURDAY_NIGHT, Duration.ofSeconds(40), ANGRY);

    var bursts = measures(NegativeBurst.class);
    assertThat(bursts).hasSizeBetween(2, 5).isSortedAccordingTo(this::bySigmas);
    assertThat(bursts.getLast().sigmas()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void calls_a_burst_lasting_only_after_a_second_window() {
    quietWeeks(4, 8);
    people(80, SATURDAY_NIGHT, Duration.ofSeconds(130), ANGRY);

    assertThat(measures(NegativeBurst.class))
        .filteredOn(burst -> burst.windowsInARow() >= 2)
        .allSatisfy(burst -> assertThat(burst.sigmas()).isGreaterThanOrEqualTo(2));
    assertThat(measures(NegativeBurst.class)).anyMatch(burst -> burst.windowsInARow() >= 2);
  }

  @Test
  void lets_a_busy_care_desk_have_its_ordinary_evening() {
    quietWeeks(30, 10);
    heard.clear();
    people(30, SATURDAY_NIGHT, Duration.ofMinutes(2), ANGRY);

    assertThat(heard).isEmpty();
  }

  @Test
  void finds_a_rising_share_only_where_it_is_not_usual() {
    quietWeeks(1, 12);
    heard.clear();
    people(40, SATURDAY_NIGHT, Duration.ofMinutes(1), CALM);
    people(45, SATURDAY_NIGHT.plus(Duration.ofMinutes(40)), Duration.ofMinutes(1), ANGRY);

    assertThat(measures(NegativeShare.class))
        .singleElement()
        .satisfies(share -> assertThat(share.share()).isGreaterThan(0.4));
  }

  @Test
  void does_not_call_harm_what_is_heard_every_day() {
    for (int day = 0; day < 10; day++) {
      for (int i = 0; i < 8; i++) {
        var at = BEGIN.plus(Duration.ofDays(day)).plus(Duration.ofHours(3L * i));
        people(9, at, Duration.ofMinutes(1), CALM);
        people(1, at, Duration.ofMinutes(1), speakingOf(Harm.DATA_BREACH));
      }
    }
    heard.clear();
    var tenDaysOn = BEGIN.plus(Duration.ofDays(10));
    people(2, tenDaysOn, Duration.ofMinutes(30), speakingOf(Harm.DATA_BREACH));
    assertThat(measures(HarmReported.class)).isEmpty();

    people(2, tenDaysOn.plusSeconds(60), Duration.ofMinutes(30), speakingOf(Harm.HAZARD));
    assertThat(measures(HarmReported.class)).hasSize(1);
  }

  @Test
  void does_not_take_a_few_posts_of_years_for_years_of_listening() {
    for (int i = 0; i < 40; i++) {
      people(1, SATURDAY_NIGHT.minus(Duration.ofDays(20L * (40 - i))), Duration.ZERO, CALM);
    }
    people(60, SATURDAY_NIGHT, Duration.ofSeconds(30), ANGRY);

    assertThat(measures(NegativeBurst.class)).allMatch(burst -> burst.usual().isEmpty());
    assertThat(detector.standing(SATURDAY_NIGHT).learning().over()).isFalse();
  }

  @Test
  void begins_to_learn_anew_when_the_talk_has_a_new_level() {
    quietWeeks(1, 3);
    assertThat(detector.standing(SATURDAY_NIGHT).learning().over()).isTrue();

    for (int hour = 0; hour < 24 * 6; hour++) {
      people(50, SATURDAY_NIGHT.plus(Duration.ofHours(hour)), Duration.ofMinutes(1), CALM);
    }

    var learning = detector.standing(SATURDAY_NIGHT.plus(Duration.ofDays(6))).learning();
    assertThat(learning.over()).isFalse();
    assertThat(learning.daysSeen()).isLessThan(4);
  }

  @Test
  void shows_the_usual_band_beside_what_is_heard() {
    quietWeeks(2, 10);

    var standing = detector.standing(SATURDAY_NIGHT);
    assertThat(standing.usualMentions().orElseThrow().mean()).isBetween(8.0, 14.0);
    var curve =
        detector.curve(
            Duration.ofHours(1), SATURDAY_NIGHT.minus(Duration.ofHours(5)), SATURDAY_NIGHT);
    assertThat(curve.points())
        .hasSize(6)
        .allSatisfy(point -> assertThat(point.usual()).isPresent());
    assertThat(curve.points().get(2).mentions()).isEqualTo(12);
    assertThat(curve.points().get(2).negative()).isEqualTo(2);
  }

  /** Three weeks in which every hour so many are hostile and so many are not. */
  private void quietWeeks(int hostile, int calm) {
    for (int hour = 0; hour < 21 * 24; hour++) {
      var at = BEGIN.plus(Duration.ofHours(hour));
      people(hostile, at, Duration.ofSeconds(3_000 / Math.max(1, hostile)), ANGRY);
      people(calm, at, Duration.ofSeconds(3_000 / calm), CALM);
    }
  }

  private void people(int many, Instant from, Duration apart, Reading reading) {
    for (int i = 0; i < many; i++) {
      var mention = said(number++, from.plus(apart.multipliedBy(i))).build();
      heard.addAll(detector.observe(mention, reading).signals());
    }
  }

  private int bySigmas(NegativeBurst one, NegativeBurst other) {
    return Double.compare(one.sigmas(), other.sigmas());
  }

  private <M extends Measure> List<M> measures(Class<M> kind) {
    return heard.stream().map(Signal::measure).filter(kind::isInstance).map(kind::cast).toList();
  }
}
