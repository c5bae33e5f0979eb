package firebreak.model;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.ApprovedReply.Cleared;
import firebreak.model.ApprovedReply.Conditions;
import firebreak.model.ApprovedReply.Withheld;
import firebreak.model.ApprovedReply.Withheld.Reason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApprovedReplyTest {

  static final Instant NOW = Instant.parse("2026-03-07T21:00:00Z");
  static final PersonId AUTHOR = new PersonId("ola");
  static final PersonId LEAD = new PersonId("jan");
  static final ChannelId BLUESKY = new ChannelId("bluesky");
  static final VerifyGate OPEN = new VerifyGate.Checked(AUTHOR, NOW, "the charger is ours");

  @Test
  void is_cleared_when_another_person_read_exactly_these_words() {
    var draft = saying("Dear Mila, we are sorry.");

    var clearance = ApprovedReply.of(draft, agreed(draft, LEAD, draft), NOW);

    assertThat(clearance)
        .isInstanceOfSatisfying(
            Cleared.class,
            yes -> {
              assertThat(yes.reply().words()).isEqualTo("Dear Mila, we are sorry.");
              assertThat(yes.reply().approvers()).containsExactly(LEAD);
            });
  }

  @Test
  void is_withheld_when_one_letter_changed_after_the_approval() {
    var read = saying("Dear Mila, we are sorry.");
    var changed = saying("Dear Mila, we are sorry!");

    assertThat(ApprovedReply.of(changed, agreed(changed, LEAD, read), NOW))
        .isEqualTo(new Withheld(List.of(Reason.APPROVAL_MISSING)));
  }

  @Test
  void does_not_count_the_author_as_an_approver() {
    var draft = saying("Dear Mila, we are sorry.");

    assertThat(ApprovedReply.of(draft, agreed(draft, AUTHOR, draft), NOW))
        .isEqualTo(new Withheld(List.of(Reason.APPROVAL_MISSING)));
  }

  @Test
  void is_withheld_inside_the_verify_gate() {
    var draft = saying("Dear Mila, we are sorry.");
    var shut = new VerifyGate.ShutUntil(NOW.plusSeconds(1));
    var conditions = new Conditions(cleanVerdict(draft), shut, List.of(yes(LEAD, draft)), 1, false);

    assertThat(ApprovedReply.of(draft, conditions, NOW))
        .isEqualTo(new Withheld(List.of(Reason.VERIFY_GATE_SHUT)));
    assertThat(ApprovedReply.of(draft, conditions, NOW.plusSeconds(1))).isInstanceOf(Cleared.class);
  }

  @Test
  void names_every_reason_at_once() {
    var draft = saying("You should have read the manual.");
    var finding = new Finding("blaming", Finding.Severity.BLOCK, 0, 3, "blames", "", "domain");
    var conditions =
        new Conditions(
            new GuardVerdict(draft.fingerprint(), List.of(finding)),
            new VerifyGate.ShutUntil(NOW.plusSeconds(60)),
            List.of(),
            1,
            true);

    assertThat(ApprovedReply.of(draft, conditions, NOW))
        .isEqualTo(
            new Withheld(
                List.of(
                    Reason.GUARD_BLOCKS,
                    Reason.VERIFY_GATE_SHUT,
                    Reason.THREAD_ALREADY_ANSWERED,
                    Reason.APPROVAL_MISSING)));
  }

  private static Draft saying(String words) {
    return new Draft(
        new DraftId("d1"),
        new Account(new BrandId("acme"), BLUESKY, "acme.example"),
        new PostId(BLUESKY, "p1"),
        new PostId(BLUESKY, "p1"),
        words,
        "en",
        AUTHOR);
  }

  private static Conditions agreed(Draft draft, PersonId by, Draft read) {
    return new Conditions(cleanVerdict(draft), OPEN, List.of(yes(by, read)), 1, false);
  }

  private static GuardVerdict cleanVerdict(Draft draft) {
    return new GuardVerdict(draft.fingerprint(), List.of());
  }

  private static Approval yes(PersonId by, Draft read) {
    return new Approval(by, read.fingerprint(), NOW);
  }
}
