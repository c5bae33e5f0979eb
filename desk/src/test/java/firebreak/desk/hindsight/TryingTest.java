package firebreak.desk.hindsight;

import static org.assertj.core.api.Assertions.assertThat;

import firebreak.desk.detecting.Signals;
import firebreak.desk.platform.Live;
import firebreak.desk.testkit.DeskTest;
import firebreak.detect.tuning.Strictness;
import firebreak.model.Signal;
import firebreak.model.Tier;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class TryingTest {

  @Autowired ApplicationContext desk;
  @Autowired Trying trying;
  @Autowired Signals signals;
  @Autowired JdbcClient db;
  @Autowired InstantSource clock;
  @Autowired Live live;

  @Test
  void brings_as_strict_as_it_was_exactly_what_it_brought() {
    var voices = new Voices(desk);
    voices.fourBursts(clock.instant());

    var tally = outcome(voices).at(Strictness.SHIPPED);

    var raised = signals.of(voices.brand().id(), Instant.EPOCH);
    assertThat(raised).isNotEmpty();
    assertThat(tally.signals().stream().map(Signal::id))
        .containsExactlyInAnyOrderElementsOf(raised.stream().map(Signal::id).toList());
    assertThat(tally.pages()).hasSize(woken(voices)).hasSizeGreaterThanOrEqualTo(4);
  }

  @Test
  void wakes_for_fewer_bursts_the_stricter_it_is() {
    var voices = new Voices(desk);
    voices.fourBursts(clock.instant());

    var outcome = outcome(voices);

    assertThat(nights(outcome, 100)).isEqualTo(4);
    assertThat(nights(outcome, 120)).isEqualTo(3);
    assertThat(nights(outcome, 160)).isEqualTo(2);
    assertThat(nights(outcome, 200)).isEqualTo(1);
    var gone = outcome.at(new Strictness(100)).without(outcome.at(new Strictness(120)));
    assertThat(gone).singleElement().satisfies(page -> assertThat(page.tier()).isEqualTo(Tier.T1));
  }

  @Test
  void ends_the_quarter_with_the_newest_mention_so_that_a_recording_can_be_tried() {
    var voices = new Voices(desk);
    var then = Instant.parse("2017-06-12T14:00:00Z");
    voices.calm(30, then.minus(Duration.ofDays(2)), Duration.ofHours(1));
    voices.angry(12, then, Duration.ofMinutes(1)).heard(100);

    var outcome = outcome(voices);

    assertThat(outcome.period().until()).isEqualTo(then.plus(Duration.ofMinutes(11)));
    assertThat(outcome.mentions()).isEqualTo(42);
    assertThat(outcome.full()).isFalse();
    assertThat(outcome.at(Strictness.SHIPPED).pages()).hasSize(1);
  }

  @Test
  void knows_nothing_of_a_brand_that_was_never_mentioned() {
    var outcome = outcome(new Voices(desk));

    assertThat(outcome.mentions()).isZero();
    assertThat(outcome.at(Strictness.SHIPPED).pages()).isEmpty();
  }

  @Test
  void lets_three_brands_wait_and_refuses_more_and_runs_none_twice() {
    var gate = new CountDownLatch(1);
    var runs = new Runs(trying, live, () -> opened(gate));
    var brands = new ArrayList<Voices>();
    for (int i = 0; i < 5; i++) {
      brands.add(new Voices(desk));
    }
    try {
      assertThat(runs.start(brands.get(0).brand())).isTrue();
      for (int i = 1; i < 4; i++) {
        assertThat(runs.start(brands.get(i).brand())).isTrue();
        assertThat(runs.start(brands.get(i).brand())).isTrue();
      }
      assertThat(runs.start(brands.get(4).brand())).isFalse();
      assertThat(runs.of(brands.get(4).brand().id())).isEmpty();
      gate.countDown();

      for (var done : List.of(0, 1, 2, 3)) {
        var id = brands.get(done).brand().id();
        Awaitility.await()
            .untilAsserted(
                () -> assertThat(runs.of(id).orElseThrow()).isInstanceOf(Run.Done.class));
      }
      assertThat(runs.start(brands.get(4).brand())).isTrue();
    } finally {
      gate.countDown();
      runs.stop();
    }
  }

  private Instant opened(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return clock.instant();
  }

  private Outcome outcome(Voices voices) {
    return trying.of(voices.brand(), clock.instant(), _ -> {});
  }

  /** Times at which somebody would have been woken after half a day of quiet. */
  private static long nights(Outcome outcome, int percent) {
    int nights = 0;
    var last = Instant.EPOCH;
    for (var page : outcome.at(new Strictness(percent)).pages()) {
      nights += page.at().isAfter(last.plus(Duration.ofHours(12))) ? 1 : 0;
      last = page.at();
    }
    return nights;
  }

  private int woken(Voices voices) {
    return db.sql(
            "select count(*) from assessment where brand_id = ? and announced"
                + " and tier in ('T1', 'T2', 'T3', 'T4')")
        .param(voices.brand().id().value())
        .query(Integer.class)
        .single();
  }
}
