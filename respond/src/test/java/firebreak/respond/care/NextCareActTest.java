package firebreak.respond.care;

import static java.time.Duration.ofHours;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.respond.care.CaseState.Ending;
import firebreak.respond.care.CaseState.GoodwillState;
import firebreak.respond.care.CaseState.Speaking;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class NextCareActTest {

  static final Speaking NOTHING_SAID = new Speaking(false, true, false, false);
  static final Speaking REPLIED = new Speaking(true, true, false, false);
  static final Speaking WROTE = new Speaking(true, false, false, false);
  static final Speaking THEY_WROTE = new Speaking(true, false, true, false);
  static final Speaking ASKED_THEM = new Speaking(true, false, false, true);

  @Test
  void somebody_takes_it_first() {
    assertThat(next(false, ClaimCheck.UNVERIFIED, NOTHING_SAID, GoodwillState.NONE))
        .isEqualTo(NextCareAct.TAKE_IT);
  }

  @Test
  void who_waits_for_our_answer_comes_before_everything_else() {
    assertThat(next(true, ClaimCheck.UNVERIFIED, THEY_WROTE, GoodwillState.NONE))
        .isEqualTo(NextCareAct.ANSWER_THEM);
  }

  @Test
  void the_claim_is_checked_before_anything_is_said() {
    assertThat(next(true, ClaimCheck.UNVERIFIED, NOTHING_SAID, GoodwillState.NONE))
        .isEqualTo(NextCareAct.CHECK_CLAIM);
    assertThat(next(true, ClaimCheck.VERIFIED, NOTHING_SAID, GoodwillState.NONE))
        .isEqualTo(NextCareAct.REPLY_IN_PUBLIC);
    assertThat(next(true, ClaimCheck.VERIFIED, REPLIED, GoodwillState.NONE))
        .isEqualTo(NextCareAct.WRITE_PRIVATELY);
  }

  @Test
  void it_is_made_right_until_nothing_is_left_to_be_angry_about() {
    assertThat(next(true, ClaimCheck.VERIFIED, WROTE, GoodwillState.NONE))
        .isEqualTo(NextCareAct.OFFER_GOODWILL);
    assertThat(next(true, ClaimCheck.VERIFIED, WROTE, GoodwillState.ASKED))
        .isEqualTo(NextCareAct.DECIDE_GOODWILL);
    assertThat(next(true, ClaimCheck.VERIFIED, WROTE, GoodwillState.GIVEN))
        .isEqualTo(NextCareAct.SAY_IT_ARRIVED);
    assertThat(next(true, ClaimCheck.VERIFIED, WROTE, GoodwillState.ARRIVED))
        .isEqualTo(NextCareAct.ASK_IF_ALL_IS_WELL);
    assertThat(next(true, ClaimCheck.VERIFIED, ASKED_THEM, GoodwillState.ARRIVED))
        .isEqualTo(NextCareAct.WAIT);
  }

  @Test
  void nothing_is_offered_for_what_did_not_happen() {
    assertThat(next(true, ClaimCheck.REFUTED, WROTE, GoodwillState.NONE))
        .isEqualTo(NextCareAct.ASK_IF_ALL_IS_WELL);
  }

  @Test
  void it_ends_with_one_question_about_the_post_one_about_us_and_a_good_bye() {
    assertThat(ending(FollowUp.MAY_ASK, false)).isEqualTo(NextCareAct.ASK_TO_LOOK_AGAIN);
    assertThat(ending(FollowUp.ASKED, false)).isEqualTo(NextCareAct.ASK_HOW_IT_WAS);
    assertThat(ending(FollowUp.DECLINED, true)).isEqualTo(NextCareAct.CLOSE);
  }

  @Test
  void a_closed_case_asks_for_nothing() {
    var closed =
        new CaseState(
            false,
            ClaimCheck.UNVERIFIED,
            THEY_WROTE,
            GoodwillState.NONE,
            new Ending(false, FollowUp.TOO_EARLY, false),
            true);

    assertThat(NextCareAct.of(closed)).isEqualTo(NextCareAct.NOTHING);
  }

  @Test
  void a_complaint_is_answered_within_an_hour_by_day_and_within_four_at_night() {
    var warsaw = ZoneId.of("Europe/Warsaw");
    var wednesday = Instant.parse("2026-03-11T13:00:00Z");
    var saturdayNight = Instant.parse("2026-03-07T20:41:00Z");

    assertThat(CareDeadline.from(wednesday, warsaw)).isEqualTo(wednesday.plus(ofHours(1)));
    assertThat(CareDeadline.from(saturdayNight, warsaw)).isEqualTo(saturdayNight.plus(ofHours(4)));
  }

  private static NextCareAct next(
      boolean owned, ClaimCheck claim, Speaking talk, GoodwillState goodwill) {
    var ending = new Ending(false, FollowUp.TOO_EARLY, false);
    return NextCareAct.of(new CaseState(owned, claim, talk, goodwill, ending, false));
  }

  private static NextCareAct ending(FollowUp followUp, boolean asked) {
    var ending = new Ending(true, followUp, asked);
    return NextCareAct.of(
        new CaseState(true, ClaimCheck.VERIFIED, WROTE, GoodwillState.ARRIVED, ending, false));
  }
}
