package firebreak.respond.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import firebreak.respond.reach.ReachFacts.Growth;
import firebreak.respond.review.Effect;
import firebreak.respond.review.Interval;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class ReachTest {

  static final Instant BEGAN = Instant.parse("2026-11-28T18:00:00Z");
  static final Growth GROWING = new Growth(100, 60, new Range(400, 175, 1_300));
  static final Growth ENDING = new Growth(400, 4, new Range(404, 401, 416));
  static final Growth SMALL = new Growth(10, 6, new Range(20, 12, 50));

  @Test
  void without_us_a_story_goes_as_it_is_forecast() {
    var further = reach(GROWING).further().orElseThrow();

    assertThat(further.without()).isEqualTo(new Range(300, 75, 1_200));
    assertThat(further.stillToCome()).isEqualTo(0.75);
  }

  @Test
  void with_us_it_is_expected_the_same_and_known_less_while_nothing_was_measured() {
    var reach = reach(GROWING);
    var further = reach.further().orElseThrow();

    assertThat(reach.influence().isPrior()).isTrue();
    assertThat(further.with().expected()).isEqualTo(300);
    assertThat(further.with().low()).isLessThan(further.without().low());
    assertThat(further.with().high()).isGreaterThan(further.without().high());
  }

  @Test
  void whoever_can_come_to_harm_hears_from_us_whatever_the_numbers_say() {
    var facts =
        new ReachFacts(
            Optional.of(ENDING), OptionalLong.empty(), OptionalLong.empty(), true, List.of());

    assertThat(Reach.of(facts).advice().kind()).isEqualTo(Advice.Kind.ANSWER);
  }

  @Test
  void a_story_that_nobody_follows_gives_no_numbers_and_no_advice() {
    var facts =
        new ReachFacts(
            Optional.empty(), OptionalLong.empty(), OptionalLong.empty(), false, List.of());

    var reach = Reach.of(facts);

    assertThat(reach.further()).isEmpty();
    assertThat(reach.advice().kind()).isEqualTo(Advice.Kind.CANNOT_TELL);
    assertThat(reach.unknown()).hasSize(4);
  }

  @Test
  void a_story_that_nearly_ended_is_left_alone() {
    assertThat(reach(ENDING).advice().kind()).isEqualTo(Advice.Kind.STAY_QUIET);
  }

  @Test
  void a_story_that_grows_is_answered_before_others_tell_it() {
    assertThat(reach(GROWING).advice().kind()).isEqualTo(Advice.Kind.ANSWER);
  }

  @Test
  void in_between_the_numbers_do_not_decide() {
    assertThat(reach(SMALL).advice().kind()).isEqualTo(Advice.Kind.EITHER);
  }

  @Test
  void who_is_far_louder_than_the_author_does_not_carry_a_small_story_on() {
    assertThat(followed(SMALL, 200, 90_000).advice().kind()).isEqualTo(Advice.Kind.STAY_QUIET);
    assertThat(followed(GROWING, 200, 90_000).advice().kind()).isEqualTo(Advice.Kind.ANSWER);
    assertThat(followed(SMALL, 90_000, 200).advice().kind()).isEqualTo(Advice.Kind.EITHER);
  }

  @Test
  void says_what_it_does_not_know() {
    assertThat(followed(SMALL, 200, 300).unknown()).hasSize(1);
    assertThat(reach(SMALL).unknown()).hasSize(3);
  }

  @Test
  void answers_that_calmed_are_advised_again_and_answers_that_fed_it_are_not() {
    var calm = DoubleStream.generate(() -> Math.log(0.4)).limit(5);
    var loud = DoubleStream.generate(() -> Math.log(3)).limit(5);

    assertThat(after(SMALL, earlier(calm)).advice().kind()).isEqualTo(Advice.Kind.ANSWER);
    assertThat(after(GROWING, earlier(loud)).advice().kind()).isEqualTo(Advice.Kind.STAY_QUIET);
  }

  @Test
  void two_earlier_answers_prove_nothing() {
    var two = earlier(DoubleStream.of(Math.log(0.2), Math.log(0.2)));

    assertThat(after(SMALL, two).influence()).isEqualTo(Influence.of(List.of()));
  }

  @Test
  void answers_that_differ_widen_the_range_for_the_next_one() {
    var alike = Influence.of(earlier(DoubleStream.of(0, 0, 0, 0)));
    var apart = Influence.of(earlier(DoubleStream.of(-2, 2, -1, 1)));

    assertThat(apart.times().expected()).isCloseTo(1, within(0.001));
    assertThat(apart.times().high()).isGreaterThan(2 * alike.times().high());
  }

  @Test
  void four_of_five_next_answers_fall_into_the_range() {
    var random = new Random(7);
    int inside = 0;
    for (int trial = 0; trial < 1_000; trial++) {
      var past = earlier(DoubleStream.generate(() -> -0.3 + 0.5 * random.nextGaussian()).limit(12));
      double next = Math.exp(-0.3 + 0.5 * random.nextGaussian());
      var times = Influence.of(past).times();
      inside += next >= times.low() && next <= times.high() ? 1 : 0;
    }

    assertThat(inside / 1_000.0).isBetween(0.72, 0.86);
  }

  @Test
  void an_answer_is_not_praised_for_what_ebbs_by_itself() {
    var asEver = Earlier.of(measured(Duration.ofHours(3), 0.62), BEGAN).orElseThrow();
    var calmed = Earlier.of(measured(Duration.ofHours(3), 0.2), BEGAN).orElseThrow();

    assertThat(asEver.logTimes()).isCloseTo(0, within(0.15));
    assertThat(calmed.logTimes()).isLessThan(-0.9);
  }

  @Test
  void an_answer_in_the_first_hour_of_a_story_cannot_be_compared() {
    assertThat(Earlier.of(measured(Duration.ofMinutes(65), 0.5), BEGAN)).isEmpty();
    assertThat(
            Earlier.of(
                new Effect.TooSoonToTell(BEGAN, Duration.ofMinutes(5), Duration.ZERO), BEGAN))
        .isEmpty();
  }

  private static Reach reach(Growth growth) {
    return after(growth, List.of());
  }

  private static Reach after(Growth growth, List<Earlier> earlier) {
    return Reach.of(
        new ReachFacts(
            Optional.of(growth), OptionalLong.empty(), OptionalLong.empty(), false, earlier));
  }

  private static Reach followed(Growth growth, long theirs, long ours) {
    return Reach.of(
        new ReachFacts(
            Optional.of(growth), OptionalLong.of(theirs), OptionalLong.of(ours), false, List.of()));
  }

  private static List<Earlier> earlier(DoubleStream logTimes) {
    return logTimes.mapToObj(value -> new Earlier(value, 0.01)).toList();
  }

  /** An answer at that age of the story, with an hour on both sides. */
  private static Effect measured(Duration age, double times) {
    var side = new Effect.Side(Duration.ofHours(1), 100, 60, Optional.empty(), Optional.empty());
    return new Effect.Measured(
        BEGAN.plus(age),
        side,
        side,
        new Interval(times, times / 1.3, times * 1.3),
        new Interval(0, -0.1, 0.1));
  }
}
