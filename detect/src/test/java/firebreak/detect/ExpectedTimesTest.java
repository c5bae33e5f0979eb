package firebreak.detect;

import static firebreak.detect.Talk.ACME;
import static firebreak.detect.Talk.ANGRY;
import static firebreak.detect.Talk.CALM;
import static firebreak.detect.Talk.SHIPPED;
import static firebreak.detect.Talk.said;
import static firebreak.detect.Talk.speakingOf;
import static firebreak.model.testkit.MentionBuilder.SATURDAY_NIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import firebreak.detect.ExpectedTimes.Window;
import firebreak.model.Reading;
import firebreak.model.Reading.Harm;
import firebreak.model.Signal;
import firebreak.model.Signal.Measure.HarmReported;
import firebreak.model.Signal.Measure.HashtagTrends;
import firebreak.model.Signal.Measure.NegativeBurst;
import firebreak.model.Signal.Measure.VolumeSurprise;
import firebreak.model.SignalId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExpectedTimesTest {

  static final Instant BEGIN = SATURDAY_NIGHT.minus(Duration.ofDays(28));
  static final Instant CAMPAIGN = SATURDAY_NIGHT.plus(Duration.ofDays(1));

  Detector told = Detector.fresh(ACME, SHIPPED);
  Detector untold = Detector.fresh(ACME, SHIPPED);
  final List<Signal> whereTold = new ArrayList<>();
  final List<Signal> whereNot = new ArrayList<>();
  int number;

  @BeforeEach
  void fourQuietWeeksAndAnAnnouncedDay() {
    for (int hour = 0; hour < 29 * 24; hour++) {
      people(9, BEGIN.plus(Duration.ofHours(hour)), Duration.ofMinutes(6), CALM, "");
      people(1, BEGIN.plus(Duration.ofHours(hour)), Duration.ofMinutes(6), ANGRY, "");
    }
    whereTold.clear();
    whereNot.clear();
    told.expect(new ExpectedTimes(List.of(aDay(CAMPAIGN, "springsale")), Set.of()));
  }

  @Test
  void more_talk_in_an_announced_time_is_not_told() {
    people(1_500, CAMPAIGN, Duration.ofSeconds(20), CALM, "");

    assertThat(kinds(whereNot)).contains("VolumeSurprise");
    assertThat(whereTold).isEmpty();
  }

  @Test
  void what_is_heard_then_teaches_nothing() {
    var later = CAMPAIGN.plus(Duration.ofDays(14)).plus(Duration.ofHours(2));
    double before = usual(told, later);
    people(4_000, CAMPAIGN, Duration.ofSeconds(20), CALM, "");
    people(1, CAMPAIGN.plus(Duration.ofHours(30)), Duration.ZERO, CALM, "");

    assertThat(usual(told, later)).isEqualTo(before);
    assertThat(usual(untold, later)).isGreaterThan(before * 1.1);
  }

  @Test
  void a_hashtag_that_was_announced_is_not_told_and_another_one_is() {
    people(40, CAMPAIGN, Duration.ofSeconds(60), CALM, " #SpringSale");
    people(40, CAMPAIGN.plus(Duration.ofHours(1)), Duration.ofSeconds(60), CALM, " #acmefail");

    assertThat(tags(whereNot)).contains("springsale", "acmefail");
    assertThat(tags(whereTold)).containsExactly("acmefail");
  }

  @Test
  void a_campaign_that_goes_wrong_is_told_as_any_other_trouble() {
    people(300, CAMPAIGN, Duration.ofSeconds(30), CALM, "");
    people(120, CAMPAIGN.plus(Duration.ofHours(2)), Duration.ofSeconds(30), ANGRY, "");
    people(4, CAMPAIGN.plus(Duration.ofHours(3)), Duration.ofSeconds(30), hurt(), "");

    assertThat(safety(whereTold)).isEqualTo(safety(whereNot)).isNotEmpty();
    assertThat(kinds(whereTold)).contains("NegativeBurst", "HarmReported");
  }

  @Test
  void rises_of_hostile_people_are_told_as_ever() {
    people(200, CAMPAIGN, Duration.ofSeconds(20), ANGRY, "");

    assertThat(hostileRises(whereTold)).isEqualTo(hostileRises(whereNot)).isNotEmpty();
  }

  @Test
  void nothing_is_expected_before_and_after() {
    told.expect(new ExpectedTimes(List.of(aDay(CAMPAIGN.plus(Duration.ofHours(6)), "")), Set.of()));
    people(600, CAMPAIGN, Duration.ofSeconds(20), CALM, "");
    assertThat(kinds(whereTold)).contains("VolumeSurprise");
    whereTold.clear();

    people(600, CAMPAIGN.plus(Duration.ofHours(60)), Duration.ofSeconds(20), CALM, "");
    assertThat(kinds(whereTold)).contains("VolumeSurprise");
  }

  @Test
  void late_repeated_and_unordered_mentions_fall_into_their_own_time() {
    people(1_500, CAMPAIGN, Duration.ofSeconds(20), CALM, "");
    number -= 700;
    people(700, CAMPAIGN.plus(Duration.ofHours(4)), Duration.ofSeconds(20), CALM, "");
    for (int i = 0; i < 100; i++) {
      people(1, CAMPAIGN.plus(Duration.ofMinutes(500 - i)), Duration.ZERO, CALM, "");
    }

    assertThat(whereTold).isEmpty();
  }

  @Test
  void what_is_expected_goes_with_the_state() throws IOException {
    told = writtenAndRead(told);
    people(1_500, CAMPAIGN, Duration.ofSeconds(20), CALM, "");

    assertThat(whereTold).isEmpty();
  }

  @Test
  void a_holiday_is_a_sunday() {
    var wednesday = LocalDate.of(2026, 3, 25);
    var noon = wednesday.atTime(12, 30).atZone(SHIPPED.zone()).toInstant();
    var sunday = wednesday.plusDays(4).atTime(12, 30).atZone(SHIPPED.zone()).toInstant();
    quietSunday(untold);
    quietSunday(told);
    assertThat(usual(untold, noon)).isGreaterThan(usual(untold, sunday) + 1);

    told.expect(new ExpectedTimes(List.of(), Set.of(wednesday.toEpochDay())));

    assertThat(usual(told, noon)).isEqualTo(usual(told, sunday));
  }

  /** Four weeks in which nobody says a word on Sundays. */
  private void quietSunday(Detector detector) {
    for (int hour = 0; hour < 28 * 24; hour++) {
      var at = SATURDAY_NIGHT.plus(Duration.ofHours(36L + hour));
      boolean sunday = at.atZone(SHIPPED.zone()).getDayOfWeek().getValue() == 7;
      for (int i = 0; i < (sunday ? 0 : 12); i++) {
        detector.observe(said(number++, at.plusSeconds(240L * i)).build(), CALM);
      }
    }
  }

  private static Window aDay(Instant from, String hashtag) {
    long minute = from.getEpochSecond() / 60;
    return new Window(minute, minute + 24 * 60, Set.of(hashtag));
  }

  private void people(int many, Instant from, Duration apart, Reading reading, String besides) {
    for (int i = 0; i < many; i++) {
      var mention =
          said(number, from.plus(apart.multipliedBy(i))).saying("acme " + number + besides).build();
      number++;
      whereTold.addAll(told.observe(mention, reading).signals());
      whereNot.addAll(untold.observe(mention, reading).signals());
    }
  }

  private static Reading hurt() {
    return speakingOf(Harm.INJURY);
  }

  private static double usual(Detector detector, Instant at) {
    return detector.standing(at).usualMentions().orElseThrow().mean();
  }

  private static List<String> kinds(List<Signal> signals) {
    return signals.stream().map(one -> one.measure().getClass().getSimpleName()).toList();
  }

  private static List<String> tags(List<Signal> signals) {
    return signals.stream()
        .map(Signal::measure)
        .filter(HashtagTrends.class::isInstance)
        .map(trend -> ((HashtagTrends) trend).hashtag())
        .distinct()
        .toList();
  }

  private static List<SignalId> safety(List<Signal> signals) {
    return signals.stream().filter(ExpectedTimesTest::isSafety).map(Signal::id).toList();
  }

  private static boolean isSafety(Signal signal) {
    return signal.measure() instanceof NegativeBurst || signal.measure() instanceof HarmReported;
  }

  private static List<Signal> hostileRises(List<Signal> signals) {
    return signals.stream()
        .filter(one ->
            one.measure() instanceof VolumeSurprise rise
                && rise.voices() == VolumeSurprise.Voices.HOSTILE_AUTHORS)
        .toList();
  }

  private static Detector writtenAndRead(Detector detector) throws IOException {
    var bytes = new ByteArrayOutputStream();
    detector.writeTo(new DataOutputStream(bytes));
    var in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    return Detector.readFrom(in, SHIPPED);
  }
}
