package firebreak.respond.speaking;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Tier;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.speaking.Glass.Circumstances;
import firebreak.respond.speaking.Glass.MayBreak;
import firebreak.respond.speaking.Glass.Never;
import firebreak.respond.speaking.Glass.NotYet;
import firebreak.respond.speaking.Glass.Why;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlassTest {

  static final Instant ASKED = Instant.parse("2026-03-07T20:41:00Z");

  @Test
  void an_ordinary_ticket_waits_for_nobody() {
    assertThat(time(Tier.T0)).isEmpty();
  }

  @Test
  void readers_of_an_issue_get_five_minutes_and_their_deputy_five_more() {
    var time = time(Tier.T2).orElseThrow();

    assertThat(time.deputy()).isEqualTo(ASKED.plus(ofMinutes(5)));
    assertThat(time.glass()).isEqualTo(ASKED.plus(ofMinutes(10)));
    assertThat(time.deputyHasTurn()).isTrue();
  }

  @Test
  void in_a_crisis_the_box_of_legal_is_all_there_is() {
    var time = time(Tier.T3).orElseThrow();

    assertThat(time.glass()).isEqualTo(ASKED.plus(ofMinutes(5)));
    assertThat(time.deputyHasTurn()).isFalse();
  }

  @Test
  void the_glass_holds_to_the_last_second() {
    assertThat(Glass.of(good(), ASKED.plus(ofMinutes(10)).minusSeconds(1)))
        .isEqualTo(new NotYet(ASKED.plus(ofMinutes(10))));
    assertThat(Glass.of(good(), ASKED.plus(ofMinutes(10)))).isEqualTo(new MayBreak());
  }

  @Test
  void only_whoever_is_on_duty_breaks_it() {
    assertThat(late(new Circumstances(time(Tier.T2), true, false, true, false)))
        .isEqualTo(new Never(Why.NOT_ON_DUTY));
  }

  @Test
  void only_words_that_were_agreed_to_beforehand_letter_by_letter() {
    assertThat(late(new Circumstances(time(Tier.T2), true, true, false, false)))
        .isEqualTo(new Never(Why.NOT_READY_WORDS));
  }

  @Test
  void never_past_the_guard() {
    assertThat(late(new Circumstances(time(Tier.T2), true, true, true, true)))
        .isEqualTo(new Never(Why.GUARD_BLOCKS));
  }

  @Test
  void never_where_nobody_would_look_at_it_afterwards() {
    assertThat(late(new Circumstances(time(Tier.T2), false, true, true, false)))
        .isEqualTo(new Never(Why.NO_ROOM));
  }

  @Test
  void never_before_anybody_was_asked() {
    assertThat(late(new Circumstances(Optional.empty(), true, true, true, false)))
        .isEqualTo(new Never(Why.NOBODY_WAITS));
  }

  private static Glass late(Circumstances found) {
    return Glass.of(found, ASKED.plus(ofMinutes(60)));
  }

  private static Circumstances good() {
    return new Circumstances(time(Tier.T2), true, true, true, false);
  }

  private static Optional<ReadingTime> time(Tier tier) {
    return ReadingTime.of(Matrix.shipped().answer(tier), ASKED);
  }
}
