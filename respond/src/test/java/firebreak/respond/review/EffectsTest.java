package firebreak.respond.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import firebreak.respond.review.Effect.Measured;
import firebreak.respond.review.Effect.Tendency;
import firebreak.respond.review.Effect.TooSoonToTell;
import firebreak.respond.review.Line.Point;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EffectsTest {

  static final Instant ACT = Instant.parse("2026-03-07T21:00:00Z");
  static final Instant HOUR_BEFORE = ACT.minus(Duration.ofHours(1));
  static final Instant HOUR_AFTER = ACT.plus(Duration.ofHours(1));

  @Test
  void says_calmer_when_talk_clearly_falls() {
    var effect = measured(talk(600, 200));

    assertThat(effect.tendency()).isEqualTo(Tendency.CALMER);
    assertThat(effect.timesAsMuch().estimate()).isCloseTo(1 / 3.0, within(0.02));
    assertThat(effect.timesAsMuch().high()).isLessThan(0.5);
  }

  @Test
  void says_louder_when_our_words_poured_oil_on_it() {
    assertThat(measured(talk(60, 180)).tendency()).isEqualTo(Tendency.LOUDER);
  }

  @Test
  void does_not_claim_anything_from_a_handful_of_posts() {
    assertThat(measured(talk(6, 3)).tendency()).isEqualTo(Tendency.NO_CLEAR_CHANGE);
    assertThat(measured(List.of()).tendency()).isEqualTo(Tendency.NO_CLEAR_CHANGE);
  }

  @Test
  void is_less_sure_when_posts_come_in_flocks() {
    var evenly = measured(talk(240, 160));
    var flocks = new ArrayList<Reaction>();
    for (int post = 0; post < 240; post++) {
      flocks.add(new Reaction(HOUR_BEFORE.plusSeconds(1200L * (post % 3)), true));
    }
    for (int post = 0; post < 160; post++) {
      flocks.add(new Reaction(ACT.plusSeconds(1200L * (post % 3)), true));
    }

    assertThat(evenly.tendency()).isEqualTo(Tendency.CALMER);
    assertThat(measured(flocks).tendency()).isEqualTo(Tendency.NO_CLEAR_CHANGE);
  }

  @Test
  void tells_how_the_hostile_share_changed() {
    var reactions = new ArrayList<Reaction>();
    for (int post = 0; post < 120; post++) {
      reactions.add(new Reaction(HOUR_BEFORE.plusSeconds(30L * post), post % 4 != 0));
      reactions.add(new Reaction(ACT.plusSeconds(30L * post), post % 4 == 0));
    }

    var effect = measured(reactions);

    assertThat(effect.before().hostileShare()).isEqualTo(0.75);
    assertThat(effect.after().hostileShare()).isEqualTo(0.25);
    assertThat(effect.hostileShare().liesBelow(-0.3)).isTrue();
  }

  @Test
  void shows_that_it_was_falling_already() {
    var reactions = new ArrayList<Reaction>();
    for (int step = 0; step < 24; step++) {
      for (int post = 0; post < 48 - 2 * step; post++) {
        reactions.add(new Reaction(HOUR_BEFORE.plusSeconds(300L * step + post), true));
      }
    }

    var before = measured(reactions).before().trend().orElseThrow();

    assertThat(before.estimate()).isCloseTo(-2, within(0.001));
    assertThat(before.liesBelow(0)).isTrue();
  }

  @Test
  void stops_at_the_neighbouring_act_so_that_no_post_counts_for_two() {
    var second = ACT.plus(Duration.ofMinutes(20));

    var effects = Effects.of(talk(120, 120), List.of(second, ACT), HOUR_AFTER);

    assertThat(effects).extracting(Effect::act).containsExactly(ACT, second);
    assertThat(((Measured) effects.get(0)).after().length()).isEqualTo(Duration.ofMinutes(20));
    assertThat(((Measured) effects.get(1)).before().length()).isEqualTo(Duration.ofMinutes(20));
  }

  @Test
  void waits_until_a_quarter_of_an_hour_is_known() {
    var acts = List.of(ACT);

    assertThat(Effects.of(talk(60, 60), acts, ACT.plus(Duration.ofSeconds(899))).getFirst())
        .isInstanceOf(TooSoonToTell.class);
    assertThat(Effects.of(talk(60, 60), acts, ACT.plus(Duration.ofMinutes(15))).getFirst())
        .isInstanceOf(Measured.class);
    assertThat(Effects.of(talk(60, 60), acts, ACT.minusSeconds(60)).getFirst())
        .isInstanceOf(TooSoonToTell.class);
  }

  @Test
  void counts_a_post_at_the_very_moment_of_the_act_as_after_it() {
    var effect = measured(List.of(new Reaction(ACT, true)));

    assertThat(effect.before().posts()).isZero();
    assertThat(effect.after().posts()).isEqualTo(1);
  }

  @Test
  void does_not_care_in_which_order_posts_arrive() {
    var reactions = new ArrayList<>(talk(100, 50));
    var expected = measured(reactions);
    Collections.shuffle(reactions, new Random(3));

    assertThat(measured(reactions)).isEqualTo(expected);
  }

  @Test
  void covers_no_change_in_about_ninety_five_of_a_hundred_quiet_nights() {
    var chance = new Random(42);
    int silent = 0;
    for (int night = 0; night < 1000; night++) {
      var reactions = new ArrayList<Reaction>();
      for (int second = -3600; second < 3600; second++) {
        if (chance.nextDouble() < 0.03) {
          reactions.add(new Reaction(ACT.plusSeconds(second), chance.nextBoolean()));
        }
      }
      silent += measured(reactions).tendency() == Tendency.NO_CLEAR_CHANGE ? 1 : 0;
    }

    assertThat(silent).isBetween(930, 985);
  }

  @Test
  void draws_the_line_of_a_textbook_through_points() {
    var points =
        List.of(
            new Point(1, 2), new Point(2, 4), new Point(3, 5), new Point(4, 4), new Point(5, 5));

    var slope = Line.slope(points).orElseThrow();

    assertThat(slope.estimate()).isCloseTo(0.6, within(1e-9));
    assertThat(slope.high() - slope.estimate()).isCloseTo(3.182 * 0.282843, within(1e-4));
    assertThat(Line.slope(points.subList(0, 2))).isEmpty();
    assertThat(Line.slope(List.of(new Point(1, 1), new Point(1, 2), new Point(1, 3)))).isEmpty();
  }

  private static Measured measured(List<Reaction> reactions) {
    return (Measured) Effects.of(reactions, List.of(ACT), HOUR_AFTER).getFirst();
  }

  /** So many posts evenly over the hour before the act, and so many over the hour after it. */
  private static List<Reaction> talk(int before, int after) {
    var reactions = new ArrayList<Reaction>();
    for (int post = 0; post < before; post++) {
      reactions.add(new Reaction(HOUR_BEFORE.plusMillis(3_600_000L * post / before), true));
    }
    for (int post = 0; post < after; post++) {
      reactions.add(new Reaction(ACT.plusMillis(3_600_000L * post / after), true));
    }
    return reactions;
  }
}
