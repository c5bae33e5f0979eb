package firebreak.respond.matrix;

import static firebreak.respond.testkit.SignalBuilder.SATURDAY_NIGHT;
import static firebreak.respond.testkit.SignalBuilder.burst;
import static firebreak.respond.testkit.SignalBuilder.followedBy;
import static firebreak.respond.testkit.SignalBuilder.media;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Signal.Measure;
import firebreak.model.Tier;
import firebreak.respond.testkit.SignalBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CooldownTest {

  static final Announcement TOLD_OF_AN_ISSUE =
      at(SATURDAY_NIGHT, burst(30, 2, 2)).announcement().orElseThrow();

  @Test
  void tells_people_the_first_time() {
    assertThat(at(SATURDAY_NIGHT, burst(30, 2, 2)).notice()).isEqualTo(new Notice.Announce());
  }

  @Test
  void stays_quiet_about_the_same_row_for_sixty_minutes() {
    var later = at(minutesLater(59), burst(90, 2.9, 2), TOLD_OF_AN_ISSUE);

    assertThat(later.tier()).isEqualTo(Tier.T2);
    assertThat(later.notice()).isEqualTo(new Notice.Quiet(SATURDAY_NIGHT, minutesLater(60)));
    assertThat(later.announcement()).isEmpty();
  }

  @Test
  void tells_again_when_the_hour_is_over() {
    assertThat(at(minutesLater(60), burst(30, 2, 2), TOLD_OF_AN_ISSUE).notice())
        .isEqualTo(new Notice.Announce());
  }

  @Test
  void lets_a_higher_tier_break_through() {
    assertThat(at(minutesLater(1), media("news.example"), TOLD_OF_AN_ISSUE).notice())
        .isEqualTo(new Notice.Announce());
  }

  @Test
  void tells_of_another_row_at_the_same_tier() {
    assertThat(at(minutesLater(1), followedBy(100_000), TOLD_OF_AN_ISSUE).notice())
        .isEqualTo(new Notice.Announce());
  }

  @Test
  void does_not_tell_of_less_after_more() {
    assertThat(at(minutesLater(1), burst(12, 1.6, 1), TOLD_OF_AN_ISSUE).notice())
        .isInstanceOf(Notice.Quiet.class);
  }

  @Test
  void does_not_tell_again_of_a_row_that_held_beside_the_deciding_one() {
    var both = new Announcement(SATURDAY_NIGHT, Tier.T2, Set.of("T2-a", "T2-c"));

    assertThat(at(minutesLater(5), followedBy(100_000), both).notice())
        .isInstanceOf(Notice.Quiet.class);
  }

  @Test
  void does_not_tell_of_a_late_fact_whose_time_lies_before_the_announcement() {
    assertThat(at(minutesLater(-20), burst(30, 2, 2), TOLD_OF_AN_ISSUE).notice())
        .isInstanceOf(Notice.Quiet.class);
  }

  private static Assessment at(Instant now, Measure measure, Announcement... told) {
    return Matrix.shipped()
        .assess(
            MatrixTest.situation(
                List.of(SignalBuilder.of(measure, now)), Facts.UNKNOWN, now, told));
  }

  private static Instant minutesLater(long minutes) {
    return SATURDAY_NIGHT.plus(Duration.ofMinutes(minutes));
  }
}
