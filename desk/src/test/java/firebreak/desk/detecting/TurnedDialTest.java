package firebreak.desk.detecting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import firebreak.desk.brands.Brand;
import firebreak.desk.detecting.Strictnesses.Setting;
import firebreak.desk.hindsight.Voices;
import firebreak.desk.testkit.DeskTest;
import firebreak.detect.tuning.Strictness;
import firebreak.model.BrandId;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.respond.wording.Bilingual;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A brand that is listened to more or less strictly from some mention on. */
@DeskTest
class TurnedDialTest {

  static final Duration APART = Duration.ofSeconds(80);

  @Autowired ApplicationContext desk;
  @Autowired Strictnesses strictnesses;
  @Autowired Detectors detectors;
  @Autowired Signals signals;
  @Autowired InstantSource clock;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient db;

  @Test
  void counts_from_the_next_mention_on_and_knows_what_was_heard_before() {
    var voices = new Voices(desk);
    var begin = begin();
    voices.angry(9, begin, APART).heard(3);
    turn(voices.brand().id(), 200);
    voices.angry(10, begin.plus(Duration.ofMinutes(12)), APART).heard(3);
    assertThat(bursts(voices.brand())).isEmpty();

    voices.angry(1, begin.plus(Duration.ofMinutes(26)), APART).heard(3);

    assertThat(bursts(voices.brand())).containsExactly(20L);
  }

  @Test
  void gives_the_same_signals_with_and_without_a_crash_after_it_was_turned() {
    var straight = new Voices(desk);
    var crashing = new Voices(desk);
    var begin = begin();
    for (var voices : List.of(straight, crashing)) {
      talk(voices, begin, voices == crashing);
    }

    assertThat(told(crashing.brand())).isEqualTo(told(straight.brand())).isNotEmpty();
  }

  /** Bursts before, between and after two turns; a crash after each part of it. */
  private void talk(Voices voices, Instant begin, boolean crashes) {
    var brand = voices.brand().id();
    int[] turns = {100, 150, 80};
    for (int part = 0; part < turns.length; part++) {
      if (part > 0) {
        turn(brand, turns[part]);
      }
      for (int burst = 0; burst < 4; burst++) {
        var at = begin.plus(Duration.ofHours(12L * part + 3L * burst));
        voices.calm(4, at.minus(Duration.ofHours(1)), APART);
        voices.angry(8 + 3 * burst, at, APART);
        voices.heard(7);
        if (crashes) {
          crash(brand);
        }
      }
    }
  }

  @Test
  void stays_as_it_was_when_the_turn_did_not_happen() {
    var voices = new Voices(desk);
    var begin = begin();
    voices.angry(9, begin, APART).heard(3);

    transaction.executeWithoutResult(undone -> {
      turn(voices.brand().id(), 200);
      undone.setRollbackOnly();
    });
    voices.angry(1, begin.plus(Duration.ofMinutes(12)), APART).heard(3);

    assertThat(strictnesses.inForce(voices.brand().id())).isEqualTo(Strictness.SHIPPED);
    assertThat(bursts(voices.brand())).containsExactly(10L);
  }

  @Test
  void saves_what_a_detector_knows_that_was_not_in_memory() {
    var voices = new Voices(desk);
    var begin = begin();
    voices.angry(9, begin, APART).heard(3);
    crash(voices.brand().id());

    turn(voices.brand().id(), 90);
    voices.angry(1, begin.plus(Duration.ofMinutes(12)), APART).heard(3);

    assertThat(bursts(voices.brand())).containsExactly(10L);
  }

  @Test
  void keeps_every_turn_for_ever() {
    var brand = new Voices(desk).brand().id();
    turn(brand, 120);
    turn(brand, 90);

    assertThat(strictnesses.history(brand, 10))
        .extracting(one -> one.strictness().percent())
        .containsExactly(90, 120);
    assertThatThrownBy(() ->
            db.sql("update strictness set percent = 100 where brand_id = ?")
                .param(brand.value())
                .update())
        .isNotNull();
    assertThatThrownBy(() ->
            db.sql(
                    "insert into strictness (brand_id, percent, pinned, set_by, set_at, english,"
                        + " polish) values (?, 70, false, 'test', now(), '', '')")
                .param(brand.value())
                .update())
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  private Instant begin() {
    return clock.instant().minus(Duration.ofDays(3)).truncatedTo(ChronoUnit.HOURS);
  }

  private void turn(BrandId brand, int percent) {
    strictnesses.set(
        brand,
        new Setting(
            new Strictness(percent),
            false,
            "test",
            clock.instant(),
            new Bilingual("a test", "próba")));
  }

  private void crash(BrandId brand) {
    detectors.lock();
    try {
      detectors.forget(brand);
    } finally {
      detectors.unlock();
    }
  }

  private List<Long> bursts(Brand brand) {
    return signals.of(brand.id(), Instant.EPOCH).stream()
        .map(signal -> signal.measure())
        .filter(NegativeBurst.class::isInstance)
        .map(measure -> ((NegativeBurst) measure).negativeAuthors())
        .toList();
  }

  private List<String> told(Brand brand) {
    return signals.of(brand.id(), Instant.EPOCH).stream()
        .map(signal -> signal.at() + " " + signal.measure())
        .toList();
  }
}
