package firebreak.desk.orders;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.orders.LookUp.Why;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class AskingTest {

  @Test
  void a_shop_that_hangs_for_ever_is_let_go() {
    OrderBook hangs =
        number -> {
          waitForEver();
          return new LookUp.NoSuchOrder();
        };

    assertThat(Asking.ask(hangs, "A-1", 1)).isEqualTo(new LookUp.Broken(Why.TOO_SLOW));
  }

  @Test
  void a_shop_that_breaks_is_said_to_be_broken() {
    OrderBook breaks =
        number -> {
          throw new IllegalStateException("a driver of the shop");
        };

    assertThat(Asking.ask(breaks, "A-1", 1)).isEqualTo(new LookUp.Broken(Why.BAD_ANSWER));
  }

  @Test
  void while_one_shop_hangs_another_answers() {
    var found = new LookUp.Found(Map.of("product", "charger"));
    var hanging =
        Thread.ofVirtual()
            .start(() ->
                Asking.ask(
                    number -> {
                      waitForEver();
                      return found;
                    },
                    "A-1",
                    20));

    assertThat(Asking.ask(number -> found, "A-2", 20)).isEqualTo(found);
    assertThat(hanging.isAlive()).isTrue();
    hanging.interrupt();
  }

  private static void waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
