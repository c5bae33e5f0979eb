package firebreak.detect;

import static firebreak.detect.Talk.ACME;
import static firebreak.detect.Talk.ANGRY;
import static firebreak.detect.Talk.CALM;
import static firebreak.detect.Talk.SHIPPED;
import static firebreak.detect.Talk.said;
import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SilenceTeachesNothingTest {

  static final Duration DAY = Duration.ofDays(1);

  final Detector detector = Detector.fresh(ACME, SHIPPED);
  int number;

  @Test
  void two_silent_days_do_not_lower_what_is_usual() {
    hours(SATURDAY_NIGHT.minus(DAY.multipliedBy(21)), 21 * 24);
    var before = usualMentions(SATURDAY_NIGHT.plus(DAY.multipliedBy(2)));
    assertThat(detector.silences(SATURDAY_NIGHT.plus(Duration.ofHours(4))))
        .singleElement()
        .satisfies(silence -> assertThat(silence.since()).isBefore(SATURDAY_NIGHT));

    hours(SATURDAY_NIGHT.plus(DAY.multipliedBy(2)), 2);

    assertThat(detector.silences(SATURDAY_NIGHT.plus(DAY.multipliedBy(2)).plusSeconds(7_000)))
        .isEmpty();
    var after = usualMentions(SATURDAY_NIGHT.plus(DAY.multipliedBy(2)));
    assertThat(after).isBetween(before * 0.97, before * 1.03);
  }

  @Test
  void what_comes_back_after_a_silence_is_no_rise() {
    hours(SATURDAY_NIGHT.minus(DAY.multipliedBy(21)), 21 * 24);

    var heard = hours(SATURDAY_NIGHT.plus(DAY.multipliedBy(2)), 48);

    assertThat(heard).isZero();
  }

  private double usualMentions(Instant at) {
    return detector.standing(at).usualMentions().orElseThrow().mean();
  }

  /**
   * Every hour 4 who are hostile and 16 who are not; the answer is how many signals they raised.
   */
  private int hours(Instant from, int hours) {
    int signals = 0;
    for (int minute = 0; minute < hours * 60; minute += 3) {
      var mention = said(number++, from.plus(Duration.ofMinutes(minute))).build();
      signals += detector.observe(mention, number % 5 == 0 ? ANGRY : CALM).signals().size();
    }
    return signals;
  }
}
