package firebreak.desk.crises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTest {

  @Test
  void is_what_was_said_when_that_is_short() {
    assertThat(Headline.of("  The charger\n\tburned\u2028my hand "))
        .isEqualTo("The charger burned my hand");
  }

  @Test
  void ends_between_two_words_when_much_was_said() {
    assertThat(
            Headline.of("My mum turned 60 last week. I saved for months to buy her this machine"))
        .isEqualTo("My mum turned 60 last week. I saved for months to buy her…");
  }

  @Test
  void has_no_dot_before_the_three_that_say_that_more_was_said() {
    assertThat(Headline.of("Terrible, awful service from Acme, they ruined our holiday. Number 3"))
        .isEqualTo("Terrible, awful service from Acme, they ruined our holiday…");
  }

  @Test
  void never_cuts_a_sign_in_two() {
    assertThat(Headline.of("😡".repeat(100))).isEqualTo("😡".repeat(60) + "…");
  }
}
