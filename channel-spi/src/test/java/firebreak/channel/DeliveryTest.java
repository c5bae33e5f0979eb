package firebreak.channel;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.channel.ChannelEvent.Gap;
import firebreak.channel.Listening.Sink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class DeliveryTest {

  static final Instant NOW = Instant.parse("2026-03-07T20:41:00Z");
  static final Cursor CURSOR = new Cursor("7", NOW);
  static final List<ChannelEvent> BATCH = List.of(new Gap(NOW, NOW, "a test"));

  final List<Duration> pauses = new CopyOnWriteArrayList<>();
  final CountDownLatch done = new CountDownLatch(1);

  @Test
  void offers_a_refused_batch_again_after_pauses_that_double_to_half_a_minute() throws Exception {
    var taken = new CopyOnWriteArrayList<List<ChannelEvent>>();
    Sink sink =
        (batch, _) -> {
          if (pauses.size() < 10) {
            throw new IllegalStateException("the database is away");
          }
          taken.add(batch);
        };

    try (var _ = Delivery.start("test", sink, noWaiting(), this::deliverOnce)) {
      done.await();
    }

    assertThat(taken).containsExactly(BATCH);
    assertThat(pauses.getFirst()).isEqualTo(Duration.ofMillis(200));
    assertThat(pauses.get(1)).isEqualTo(Duration.ofMillis(400));
    assertThat(pauses.getLast()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void closing_waits_for_the_batch_in_flight_and_does_not_interrupt_it() throws Exception {
    var inSink = new CountDownLatch(1);
    var mayLeave = new CountDownLatch(1);
    BlockingQueue<Boolean> interrupted = new ArrayBlockingQueue<>(1);
    Sink sink =
        (_, _) -> {
          inSink.countDown();
          interrupted.add(!waited(mayLeave));
        };
    var delivery = Delivery.start("test", sink, noWaiting(), DeliveryTest::deliverThenWaitForEver);
    inSink.await();
    var closer = Thread.ofVirtual().start(delivery::close);

    assertThat(closer.join(Duration.ofMillis(100))).isFalse();
    mayLeave.countDown();
    assertThat(closer.join(Duration.ofSeconds(10))).isTrue();
    assertThat(interrupted.take()).isFalse();
  }

  @Test
  void closing_ends_a_wait_of_the_channel() throws Exception {
    var waiting = new CountDownLatch(1);
    var delivery =
        Delivery.start(
            "test",
            (_, _) -> {},
            Pace.real(),
            running -> {
              waiting.countDown();
              running.pause(Duration.ofDays(1));
            });
    waiting.await();

    delivery.close();

    assertThat(delivery.health()).isInstanceOf(ChannelHealth.Starting.class);
  }

  @Test
  void a_channel_that_breaks_says_so_in_its_health() throws Exception {
    var delivery =
        Delivery.start(
            "test",
            (_, _) -> {},
            noWaiting(),
            _ -> {
              throw new IllegalStateException("the file is gone");
            });
    for (int tries = 0;
        tries < 2_000 && delivery.health() instanceof ChannelHealth.Starting;
        tries++) {
      done.await(5, TimeUnit.MILLISECONDS);
    }

    assertThat(delivery.health()).isEqualTo(new ChannelHealth.Failed("the file is gone", NOW));
    delivery.close();
  }

  @Test
  void makes_text_storable() {
    assertThat(Storable.text("a\0b\uD800c\uD83D\uDE00")).isEqualTo("a\uFFFDb\uFFFDc\uD83D\uDE00");
    assertThat(Storable.cut("a\uD83D\uDE00", 2)).isEqualTo("a\uFFFD");
  }

  private void deliverOnce(Delivery delivery) throws InterruptedException {
    delivery.deliver(BATCH, CURSOR);
    done.countDown();
  }

  private static void deliverThenWaitForEver(Delivery delivery) throws InterruptedException {
    delivery.deliver(BATCH, CURSOR);
    new CountDownLatch(1).await();
  }

  private static boolean waited(CountDownLatch latch) {
    try {
      return latch.await(20, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      return false;
    }
  }

  private Pace noWaiting() {
    return new Pace() {
      @Override
      public Instant now() {
        return NOW;
      }

      @Override
      public void pause(Duration duration) {
        pauses.add(duration);
      }
    };
  }
}
