package firebreak.desk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.platform.Patience.Answered;
import firebreak.desk.platform.Patience.Broke;
import firebreak.desk.platform.Patience.TooSlow;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PatienceTest {

  static final Duration SHORT = Duration.ofMillis(100);

  @Test
  void gives_the_answer_that_comes_in_time() {
    assertThat(Patience.ask(Duration.ofSeconds(20), () -> "yes")).isEqualTo(new Answered<>("yes"));
  }

  @Test
  void gives_up_on_what_hangs_and_interrupts_it() throws Exception {
    var interrupted = new CountDownLatch(1);

    var asked =
        Patience.ask(
            SHORT,
            () -> {
              try {
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
              return "late";
            });

    assertThat(asked).isEqualTo(new TooSlow<>(SHORT));
    assertThat(interrupted.await(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void gives_up_also_on_what_hears_no_interrupt() {
    var released = new CountDownLatch(1);

    var asked =
        Patience.ask(
            SHORT,
            () -> {
              while (released.getCount() > 0) {
                Thread.onSpinWait();
              }
              return "late";
            });
    released.countDown();

    assertThat(asked).isEqualTo(new TooSlow<>(SHORT));
  }

  @Test
  void tells_what_broke() {
    var asked =
        Patience.ask(
            Duration.ofSeconds(20),
            () -> {
              throw new IllegalStateException("the line broke");
            });

    assertThat(asked)
        .isInstanceOfSatisfying(
            Broke.class, broke -> assertThat(broke.why()).hasMessage("the line broke"));
  }
}
