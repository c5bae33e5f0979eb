package firebreak.respond.claim;

import static firebreak.respond.claim.Told.ANA;
import static firebreak.respond.claim.Told.EWA;
import static firebreak.respond.claim.Told.JAN;
import static firebreak.respond.claim.Told.NOW;
import static firebreak.respond.claim.Told.OLA;
import static firebreak.respond.claim.Told.then;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.respond.claim.ClaimCommand.AddEvidence;
import firebreak.respond.claim.ClaimCommand.ApproveAnswer;
import firebreak.respond.claim.ClaimCommand.GiveTo;
import firebreak.respond.claim.ClaimCommand.Judge;
import firebreak.respond.claim.ClaimCommand.ProposeAnswer;
import firebreak.respond.claim.ClaimCommand.Reword;
import firebreak.respond.claim.ClaimOutcome.Happened;
import firebreak.respond.claim.ClaimOutcome.Reason;
import firebreak.respond.claim.ClaimOutcome.Refused;
import firebreak.respond.crisis.ClaimVerdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a claim comes into the ledger, is judged and is answered. */
class ClaimLifeTest {

  @Test
  void a_claim_begins_unverified_and_belongs_to_whoever_wrote_it_down() {
    var claim = Told.claim();

    assertThat(claim.status()).isEqualTo(ClaimVerdict.UNVERIFIED);
    assertThat(claim.owner()).isEqualTo(ANA.person());
    assertThat(claim.name()).isEqualTo("our chargers explode");
  }

  @Test
  void a_claim_of_a_single_word_is_refused_because_every_text_would_touch_it() {
    assertThat(ClaimLife.takeOn(List.of("charger"), ANA, NOW))
        .isEqualTo(new Refused(Reason.WORDS_ARE_MISSING));
    assertThat(ClaimLife.takeOn(List.of("it is what we said"), ANA, NOW))
        .isEqualTo(new Refused(Reason.WORDS_ARE_MISSING));
  }

  @Test
  void without_evidence_a_claim_stays_unverified() {
    assertRefused(
        Told.claim(), new Judge(ClaimVerdict.FALSE, "I think so"), ANA, Reason.EVIDENCE_IS_MISSING);
  }

  @Test
  void a_status_needs_a_reason() {
    assertRefused(
        Told.withProof(Told.claim()),
        new Judge(ClaimVerdict.FALSE, " "),
        ANA,
        Reason.A_REASON_IS_MISSING);
  }

  @Test
  void the_owner_an_approver_or_the_commander_says_whether_it_is_so() {
    var judge = new Judge(ClaimVerdict.FALSE, "the laboratory says so");
    var claim = Told.withProof(Told.claim());

    assertRefused(claim, judge, OLA, Reason.NOT_THE_OWNER);
    for (var hand : List.of(ANA, JAN, EWA)) {
      assertThat(then(claim, judge, hand).status()).isEqualTo(ClaimVerdict.FALSE);
    }
  }

  @Test
  void what_was_verified_is_turned_around_only_by_an_approver_or_the_commander() {
    var claim = Told.is(ClaimVerdict.FALSE);
    var judge = new Judge(ClaimVerdict.TRUE, "a second report");

    assertRefused(claim, judge, ANA, Reason.VERIFIED_BY_OTHERS);
    assertThat(then(claim, judge, EWA).status()).isEqualTo(ClaimVerdict.TRUE);
  }

  @Test
  void a_claim_becomes_unverified_again_without_evidence_but_not_without_a_reason() {
    var claim = Told.is(ClaimVerdict.TRUE);

    assertThat(
            then(claim, new Judge(ClaimVerdict.UNVERIFIED, "the report is doubtful"), JAN).status())
        .isEqualTo(ClaimVerdict.UNVERIFIED);
    assertRefused(claim, new Judge(ClaimVerdict.UNVERIFIED, ""), JAN, Reason.A_REASON_IS_MISSING);
  }

  @Test
  void an_answer_needs_a_second_person_who_may_approve() {
    var claim = then(Told.is(ClaimVerdict.FALSE), new ProposeAnswer("en", Told.ANSWER), JAN);

    assertThat(claim.approvedAnswers()).isEmpty();
    assertRefused(claim, Told.approval(claim, "en"), JAN, Reason.OWN_WORDS);
    assertRefused(claim, Told.approval(claim, "en"), OLA, Reason.MAY_NOT_APPROVE);
  }

  @Test
  void an_approval_is_bound_to_the_text_and_its_language() {
    var claim = Told.answered();
    var changed = then(claim, new ProposeAnswer("en", Told.ANSWER + " Ask us."), ANA);
    var inPolish = then(claim, new ProposeAnswer("pl", "Ładowarki nie wybuchają."), ANA);

    assertThat(claim.answer("en").orElseThrow().isApproved()).isTrue();
    assertThat(changed.answer("en").orElseThrow().isApproved()).isFalse();
    assertThat(inPolish.answer("pl").orElseThrow().isApproved()).isFalse();
    assertThat(inPolish.answer("en").orElseThrow().isApproved()).isTrue();
  }

  @Test
  void what_changed_since_it_was_read_is_not_approved() {
    var claim = then(Told.is(ClaimVerdict.FALSE), new ProposeAnswer("en", Told.ANSWER), ANA);
    var read = Told.approval(claim, "en");
    var changed = then(claim, new ProposeAnswer("en", Told.ANSWER + " Ask us."), ANA);

    assertRefused(changed, read, JAN, Reason.CHANGED_SINCE);
    assertRefused(claim, new ApproveAnswer("pl", read.fingerprint()), JAN, Reason.CHANGED_SINCE);
  }

  @Test
  void a_new_status_voids_the_answer_and_the_old_status_does_not_bring_it_back() {
    var turned = then(Told.answered(), new Judge(ClaimVerdict.UNVERIFIED, "doubts"), EWA);
    var back = then(turned, new Judge(ClaimVerdict.FALSE, "no doubts"), EWA);

    assertThat(turned.approvedAnswers()).isEmpty();
    assertThat(back.approvedAnswers()).isEmpty();
    assertThat(then(back, Told.approval(back, "en"), JAN).approvedAnswers()).hasSize(1);
  }

  @Test
  void other_wordings_void_the_answer() {
    var reworded =
        then(Told.answered(), new Reword(List.of("the new chargers explode"), "narrower"), ANA);

    assertThat(reworded.approvedAnswers()).isEmpty();
  }

  @Test
  void more_evidence_and_another_owner_leave_the_answer_as_it_is() {
    var more = then(Told.answered(), new AddEvidence("A second laboratory.", ""), OLA);

    assertThat(then(more, new GiveTo(OLA.person()), OLA).approvedAnswers()).hasSize(1);
  }

  @Test
  void an_answer_that_repeats_what_is_false_or_asserts_what_nobody_knows_is_refused() {
    var repeats = new ProposeAnswer("en", "Our chargers explode.");

    assertRefused(Told.is(ClaimVerdict.FALSE), repeats, ANA, Reason.SAYS_WHAT_IS_NOT_SO);
    assertRefused(Told.claim(), repeats, ANA, Reason.SAYS_WHAT_IS_NOT_SO);
  }

  @Test
  void a_change_of_status_that_makes_the_answer_wrong_cannot_be_followed_by_its_approval() {
    var turned = then(Told.answered(), new Judge(ClaimVerdict.TRUE, "a second report"), EWA);

    assertRefused(turned, Told.approval(turned, "en"), JAN, Reason.SAYS_WHAT_IS_NOT_SO);
  }

  @Test
  void the_history_keeps_everything_in_its_order() {
    var claim = then(Told.answered(), new Judge(ClaimVerdict.TRUE, "a second report"), EWA);

    assertThat(claim.history())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            "TakenOn",
            "EvidenceAdded",
            "StatusChanged",
            "AnswerProposed",
            "AnswerApproved",
            "StatusChanged");
  }

  @Test
  void the_next_act_is_to_verify_then_to_read_then_to_answer() {
    var unverified = Told.claim();
    var unanswered = Told.is(ClaimVerdict.FALSE);
    var unread = then(unanswered, new ProposeAnswer("en", Told.ANSWER), ANA);

    assertThat(NextClaimAct.of(List.of())).isInstanceOf(NextClaimAct.TakeOn.class);
    assertThat(NextClaimAct.of(List.of(unread, unverified)))
        .isEqualTo(new NextClaimAct.Verify(unverified));
    assertThat(NextClaimAct.of(List.of(unanswered, unread)))
        .isEqualTo(new NextClaimAct.Approve(unread));
    assertThat(NextClaimAct.of(List.of(Told.answered(), unanswered)))
        .isEqualTo(new NextClaimAct.WriteAnswer(unanswered));
    assertThat(NextClaimAct.of(List.of(Told.answered(), Told.is(ClaimVerdict.TRUE))))
        .isEqualTo(new NextClaimAct.Nothing());
  }

  private static void assertRefused(Claim claim, ClaimCommand command, Hand hand, Reason reason) {
    assertThat(ClaimLife.decide(claim, command, hand, NOW))
        .isNotInstanceOf(Happened.class)
        .isEqualTo(new Refused(reason));
  }
}
