package firebreak.respond.care;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.respond.care.FollowUp.Answer;
import firebreak.respond.care.FollowUp.Facts;
import firebreak.respond.care.FollowUp.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowUpTest {

  static final String POLITE =
      "If you feel that your post no longer says how things stand, would you consider updating it?"
          + " If not, that is fine too.";

  @Test
  void is_too_early_until_it_was_delivered_and_the_customer_has_confirmed() {
    assertThat(of(false, false)).isEqualTo(FollowUp.TOO_EARLY);
    assertThat(of(true, false)).isEqualTo(FollowUp.TOO_EARLY);
    assertThat(of(false, true)).isEqualTo(FollowUp.TOO_EARLY);
    assertThat(of(true, true)).isEqualTo(FollowUp.MAY_ASK);
    assertThat(FollowUp.TOO_EARLY.ask(POLITE)).isEqualTo(Ruling.TOO_EARLY);
  }

  @Test
  void is_asked_once() {
    var asked = FollowUp.of(new Facts(true, true, true, Answer.NONE));

    assertThat(asked).isEqualTo(FollowUp.ASKED);
    assertThat(asked.ask(POLITE)).isEqualTo(Ruling.ASKED_BEFORE);
  }

  @Test
  void a_no_is_final_even_when_nobody_had_asked() {
    var no = FollowUp.of(new Facts(true, true, false, Answer.NO));

    assertThat(no).isEqualTo(FollowUp.DECLINED);
    assertThat(no.ask(POLITE)).isEqualTo(Ruling.REFUSED_FOR_GOOD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Would you update your post? We would add a voucher.",
        "Now that your refund is there, would you change the review?",
        "Change it to five stars and get 10% off.",
        "Czy zmieni Pani wpis? W zamian damy rabat.",
        "Skoro zwrot już dotarł, czy zaktualizuje Pan opinię?",
        "Dodamy 50 zł za nową opinię."
      })
  void is_never_tied_to_money(String words) {
    assertThat(FollowUp.MAY_ASK.ask(words)).isEqualTo(Ruling.TIED_TO_MONEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        POLITE,
        "Jeśli uzna Pani, że wpis nie oddaje już tego, jak jest, czy zechce go Pani zaktualizować?"
      })
  void a_polite_question_is_allowed(String words) {
    assertThat(FollowUp.MAY_ASK.ask(words)).isEqualTo(Ruling.ALLOWED);
  }

  private static FollowUp of(boolean delivered, boolean confirmed) {
    return FollowUp.of(new Facts(delivered, confirmed, false, Answer.NONE));
  }
}
