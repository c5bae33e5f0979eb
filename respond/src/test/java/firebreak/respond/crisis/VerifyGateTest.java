package firebreak.respond.crisis;

import static firebreak.respond.crisis.Story.ANA;
import static firebreak.respond.crisis.Story.JAN;
import static firebreak.respond.crisis.Story.declaredAt;
import static firebreak.respond.crisis.Story.minute;
import static firebreak.respond.crisis.Story.suspectedAt;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Tier;
import firebreak.model.VerifyGate;
import firebreak.respond.crisis.Command.RecordCheck;
import firebreak.respond.crisis.Command.StartVerifying;
import firebreak.respond.crisis.Outcome.Reason;
import firebreak.respond.crisis.Outcome.Refused;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.playbook.Lane;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class VerifyGateTest {

  @Test
  void is_shut_however_long_nobody_begins_to_check() {
    var story = suspectedAt(Tier.T2);

    assertThat(gate(story, Lane.EMPATHY, minute(400)).permits(minute(400))).isFalse();
  }

  @Test
  void opens_ten_minutes_after_somebody_began_to_check() {
    var story = suspectedAt(Tier.T2).then(30, new StartVerifying(JAN));

    assertThat(gate(story, Lane.EMPATHY, minute(39)))
        .isEqualTo(new VerifyGate.ShutUntil(minute(40)));
    assertThat(gate(story, Lane.EMPATHY, minute(40)).permits(minute(40).minusMillis(1))).isFalse();
    assertThat(gate(story, Lane.EMPATHY, minute(40)).permits(minute(40))).isTrue();
  }

  @Test
  void begins_with_the_declaration_unless_somebody_began_before() {
    assertThat(gate(declaredAt(Tier.T2), Lane.EMPATHY, minute(6)))
        .isEqualTo(new VerifyGate.ShutUntil(minute(15)));
  }

  @Test
  void opens_at_once_when_the_check_has_found_something() {
    var story =
        declaredAt(Tier.T2).then(8, new RecordCheck(JAN, ClaimVerdict.TRUE, "the charger is ours"));

    assertThat(gate(story, Lane.EMPATHY, minute(8)))
        .isEqualTo(new VerifyGate.Checked(JAN, minute(8), "the charger is ours"));
  }

  @Test
  void does_not_open_early_because_nobody_could_tell() {
    var story =
        suspectedAt(Tier.T2).then(8, new RecordCheck(JAN, ClaimVerdict.UNVERIFIED, "no answer"));

    assertThat(gate(story, Lane.EMPATHY, minute(9)))
        .isEqualTo(new VerifyGate.ShutUntil(minute(18)));
  }

  @Test
  void keeps_the_latest_finding_when_an_older_one_is_written_down_late() {
    var story =
        declaredAt(Tier.T2)
            .then(12, new RecordCheck(JAN, ClaimVerdict.FALSE, "not our charger"))
            .then(9, new RecordCheck(ANA, ClaimVerdict.TRUE, "looks like ours"));

    assertThat(gate(story, Lane.EMPATHY, minute(13)))
        .isEqualTo(new VerifyGate.Checked(JAN, minute(12), "not our charger"));
  }

  @Test
  void never_holds_back_what_keeps_people_safe() {
    assertThat(gate(suspectedAt(Tier.T4), Lane.SAFETY, minute(0)).permits(minute(0))).isTrue();
  }

  @Test
  void is_not_started_twice() {
    assertThat(declaredAt(Tier.T2).when(9, new StartVerifying(ANA)))
        .isEqualTo(new Refused(Reason.ALREADY_STARTED));
  }

  @Test
  void asks_what_was_found() {
    assertThat(declaredAt(Tier.T2).when(9, new RecordCheck(ANA, ClaimVerdict.FALSE, " ")))
        .isEqualTo(new Refused(Reason.A_REASON_IS_MISSING));
  }

  private static VerifyGate gate(Story story, Lane lane, Instant now) {
    var deadlines = Matrix.shipped().answer(story.crisis().tier()).deadlines();
    return story.crisis().gate(lane, deadlines, now);
  }
}
