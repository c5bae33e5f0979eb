package firebreak.desk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptBrieflyTest {

  private final AtomicInteger found = new AtomicInteger();

  @Test
  void finds_out_once_and_keeps_each_answer_for_its_question() {
    var kept = new KeptBriefly<String, Integer>(Duration.ofDays(1));

    assertThat(kept.get("a", found::incrementAndGet)).isEqualTo(1);
    assertThat(kept.get("b", found::incrementAndGet)).isEqualTo(2);
    assertThat(kept.get("a", found::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void finds_out_anew_when_the_time_is_over() {
    var kept = new KeptBriefly<String, Integer>(Duration.ZERO);

    kept.get("a", found::incrementAndGet);

    assertThat(kept.get("a", found::incrementAndGet)).isEqualTo(2);
  }

  @Test
  void answers_any_number_of_questions() {
    var kept = new KeptBriefly<Integer, Integer>(Duration.ofDays(1));
    for (int question = 0; question < 2_000; question++) {
      kept.get(question, found::incrementAndGet);
    }

    assertThat(kept.get(-1, found::incrementAndGet)).isEqualTo(2_001);
  }
}
