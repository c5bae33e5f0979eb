package firebreak.respond.speaking;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Tier;
import firebreak.respond.matrix.Matrix;
import firebreak.respond.speaking.Carrying.AskAgain;
import firebreak.respond.speaking.Carrying.Late;
import firebreak.respond.speaking.Carrying.ToBeHeard;
import firebreak.respond.speaking.Carrying.ToPost;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarryingTest {

  static final Instant NOW = Instant.parse("2026-03-07T20:41:00Z");
  static final Matrix MATRIX = Matrix.shipped();

  @Test
  void a_person_has_as_long_as_the_tier_gives_the_first_words() {
    assertThat(due(Tier.T0, Optional.empty())).isEqualTo(NOW.plus(Duration.ofMinutes(60)));
    assertThat(due(Tier.T3, Optional.empty())).isEqualTo(NOW.plus(Duration.ofMinutes(15)));
  }

  @Test
  void the_deadline_of_the_room_comes_first() {
    var deadline = NOW.plus(Duration.ofMinutes(9));

    assertThat(due(Tier.T3, Optional.of(deadline))).isEqualTo(deadline);
    assertThat(due(Tier.T3, Optional.of(NOW.plus(Duration.ofHours(2)))))
        .isEqualTo(NOW.plus(Duration.ofMinutes(15)));
  }

  @Test
  void nobody_is_given_less_than_five_minutes() {
    assertThat(due(Tier.T3, Optional.of(NOW.minusSeconds(60))))
        .isEqualTo(NOW.plus(Duration.ofMinutes(5)));
  }

  @Test
  void who_does_not_say_that_it_is_posted_becomes_late() {
    var due = NOW.plus(Duration.ofMinutes(15));

    assertThat(Carrying.at(due, Optional.empty(), due.minusSeconds(1))).isEqualTo(new ToPost(due));
    assertThat(Carrying.at(due, Optional.empty(), due)).isEqualTo(new Late(due));
  }

  @Test
  void who_says_so_is_asked_again_when_nobody_hears_it() {
    var until = NOW.plus(Duration.ofMinutes(15));

    assertThat(Carrying.at(NOW, Optional.of(NOW), until.minusSeconds(1)))
        .isEqualTo(new ToBeHeard(until));
    assertThat(Carrying.at(NOW, Optional.of(NOW), until)).isEqualTo(new AskAgain(until));
  }

  private static Instant due(Tier tier, Optional<Instant> deadline) {
    return Carrying.due(MATRIX.answer(tier), deadline, NOW);
  }
}
