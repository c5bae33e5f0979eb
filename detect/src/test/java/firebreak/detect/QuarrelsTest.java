package firebreak.detect;

import static firebreak.detect.Talk.ACME;
import static firebreak.detect.Talk.CALM;
import static firebreak.detect.Talk.SHIPPED;
import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static firebreak.model.testkit.MentionBuilder.aMention;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.model.Reading;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure;
import firebreak.model.Signal.Measure.OwnPostQuarrel;
import firebreak.model.testkit.MentionBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuarrelsTest {

  static final Reading SWEARING = new Reading("en", -0.8, 0, 0.9, Set.of(), true, List.of());
  static final Reading UNKIND = new Reading("en", -0.8, 0, 0.1, Set.of(), false, List.of());

  Detector detector = Detector.fresh(ACME, SHIPPED);
  final List<Signal> heard = new ArrayList<>();

  @Test
  void people_who_swear_at_each_other_under_our_post_quarrel() {
    for (int i = 0; i < 12; i++) {
      answers(i, "someone" + i % 7, i % 4 == 3 ? CALM : SWEARING);
    }

    assertThat(quarrels().getFirst().window()).isEqualTo(Duration.ofMinutes(30));
    assertThat(quarrels().getFirst())
        .satisfies(quarrel -> {
          assertThat(quarrel.people()).isGreaterThanOrEqualTo(6);
          assertThat(quarrel.hostile()).isBetween(5L, quarrel.people());
          assertThat(quarrel.answers()).isGreaterThanOrEqualTo(6);
        });
    assertThat(heard).filteredOn(QuarrelsTest::isQuarrel).allMatch(one -> one.story().isPresent());
  }

  @Test
  void people_who_each_complain_to_us_do_not() {
    for (int i = 0; i < 40; i++) {
      hear(said(i, "someone" + i).answering("ours").underOurs(), SWEARING);
    }

    assertThat(quarrels()).isEmpty();
  }

  @Test
  void a_sharp_talk_without_heat_is_none() {
    for (int i = 0; i < 20; i++) {
      answers(i, "someone" + i % 7, UNKIND);
    }

    assertThat(quarrels()).isEmpty();
  }

  @Test
  void nor_is_one_under_somebody_elses_post_or_a_kind_one_with_three_who_swear() {
    for (int i = 0; i < 20; i++) {
      hear(said(i, "someone" + i % 7).answering("p" + (i - 1)), SWEARING);
    }
    for (int i = 100; i < 120; i++) {
      answers(i, "friend" + i % 14, i % 14 < 3 ? SWEARING : CALM);
    }

    assertThat(quarrels()).isEmpty();
  }

  @Test
  void somebody_who_goes_on_under_their_own_posts_answers_nobody() {
    for (int i = 0; i < 7; i++) {
      hear(said(10 * i, "someone" + i).answering("ours").underOurs(), SWEARING);
      hear(said(10 * i + 1, "someone" + i).answering("p" + 10 * i).underOurs(), SWEARING);
    }

    assertThat(quarrels()).isEmpty();
  }

  @Test
  void what_was_said_an_hour_ago_does_not_count_and_repeats_count_once() {
    for (int i = 0; i < 5; i++) {
      answers(i, "someone" + i, SWEARING);
      answers(i, "someone" + i, SWEARING);
    }
    for (int i = 5; i < 10; i++) {
      hear(
          said(i, "someone" + i)
              .answering("p" + (i - 1))
              .underOurs()
              .at(SATURDAY_NIGHT.plus(Duration.ofHours(1)).plusSeconds(i)),
          SWEARING);
    }

    assertThat(quarrels()).isEmpty();
  }

  @Test
  void it_is_told_once_and_again_when_many_more_join() {
    for (int i = 0; i < 60; i++) {
      answers(i, "someone" + i % 30, SWEARING);
    }

    assertThat(quarrels()).hasSizeBetween(2, 4);
    assertThat(quarrels().getLast().hostile()).isGreaterThanOrEqualTo(25);
  }

  @Test
  void late_and_unordered_answers_count_by_their_own_time() throws IOException {
    for (int i = 11; i >= 0; i--) {
      answers(i, "someone" + i % 7, SWEARING);
      detector = writtenAndRead();
    }

    assertThat(quarrels()).isNotEmpty();
    assertThat(heard)
        .filteredOn(QuarrelsTest::isQuarrel)
        .allSatisfy(signal -> assertThat(signal.since()).isBeforeOrEqualTo(signal.at()));
  }

  private void answers(int number, String author, Reading reading) {
    hear(said(number, author).answering("p" + (number - 1)).underOurs(), reading);
  }

  private static MentionBuilder said(int number, String author) {
    return aMention()
        .withId("p" + number)
        .by(author)
        .inThread("ours")
        .saying("acme " + number)
        .at(SATURDAY_NIGHT.plusSeconds(20L * number));
  }

  private void hear(MentionBuilder said, Reading reading) {
    heard.addAll(detector.observe(said.build(), reading).signals());
  }

  private List<OwnPostQuarrel> quarrels() {
    return heard.stream()
        .map(Signal::measure)
        .filter(OwnPostQuarrel.class::isInstance)
        .map(OwnPostQuarrel.class::cast)
        .toList();
  }

  private static boolean isQuarrel(Signal signal) {
    Measure measure = signal.measure();
    return measure instanceof OwnPostQuarrel;
  }

  private Detector writtenAndRead() throws IOException {
    var bytes = new ByteArrayOutputStream();
    detector.writeTo(new DataOutputStream(bytes));
    var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    return Detector.readFrom(in, SHIPPED);
  }
}
